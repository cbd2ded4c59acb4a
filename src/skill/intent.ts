import type { Commands } from '../music-assistant/commands.js';
import type { Scope } from '../oauth/constants.js';
import type { EchoMemory, MediaRef } from './echo-memory.js';
import type { House } from './house.js';
import type { Household } from './household.js';
import type { Language } from './languages/language.js';
import type { Named, Phrases, Place } from './languages/phrases.js';
import type { AccountTimers } from './sleep-timers.js';
import type { SlotName, Slots } from './slots.js';
import type { Speech } from './ssml.js';

/** What an intent answers, as plain data. `reply.ts` makes Alexa's JSON of it. */
export type Reply = {
  /** Left out: silence, for requests that must not be answered. */
  readonly speech?: Speech;
  /** A question: the Alexa session stays open, and this is said again when nothing comes. */
  readonly ask?: Speech;
  /** End an open conversation. */
  readonly end?: boolean;
  /** Show Alexa's card that starts account linking. */
  readonly linkAccount?: boolean;
  /** What plays, for devices with a screen and for the Alexa app. `imageUrl`: where Music Assistant keeps the cover. */
  readonly screen?: { readonly media: Named; readonly place: Place; readonly imageUrl?: string };
  /** One word for the log: what became of it. Default `done`. */
  readonly outcome?: string;
};

/** What is known before, and without, an account. */
export type Heard = {
  readonly requestId: string;
  /** Name of the intent, or the request type (`LaunchRequest`). */
  readonly intent: string;
  readonly slots: Slots;
  readonly language: Language;
  readonly say: Phrases;
  /** The first request of its Alexa session: "Alexa, ask ⟨name⟩ to …". */
  readonly isNew: boolean;
  /** In a conversation that "open ⟨name⟩" began: we stay listening. */
  readonly isOpen: boolean;
  /** The device draws screens (APL). */
  readonly hasScreen: boolean;
  /** Which of the household's names Alexa was told last in this session. */
  readonly namesTold?: string;
  /** What we said last in this Alexa session. */
  readonly lastSpeech?: Speech;
};

/** What an intent works with once the account is known: every command of `ma` runs as the linked Music Assistant user. */
export type IntentContext = Heard & {
  /** The Music Assistant user, as people call them. */
  readonly account: string;
  /** What the access token allows. */
  readonly scopes: readonly Scope[];
  /** The person said yes to our question about exactly this. */
  readonly confirmed: boolean;
  /** The room is the answer to "Which room?", so this Echo belongs to it. */
  readonly answersRoom: boolean;
  /** The answer to "The song Thriller, or the album?". */
  readonly chosen?: MediaRef;
  readonly ma: Commands;
  readonly house: House;
  readonly memory: EchoMemory;
  readonly household: Household;
  readonly timers: AccountTimers;
};

/** Find the linked account, once per request. @throws {SkillError} `not_linked`, `link_again`; {StoreError}; {MusicAssistantError}. */
export type Connect = () => Promise<IntentContext>;

export type BuiltInIntentName =
  | 'AMAZON.CancelIntent'
  | 'AMAZON.LoopOffIntent'
  | 'AMAZON.LoopOnIntent'
  | 'AMAZON.RepeatIntent'
  | 'AMAZON.ShuffleOffIntent'
  | 'AMAZON.ShuffleOnIntent'
  | 'AMAZON.StartOverIntent'
  | 'AMAZON.FallbackIntent'
  | 'AMAZON.HelpIntent'
  | 'AMAZON.NavigateHomeIntent'
  | 'AMAZON.NextIntent'
  | 'AMAZON.NoIntent'
  | 'AMAZON.PauseIntent'
  | 'AMAZON.PreviousIntent'
  | 'AMAZON.ResumeIntent'
  | 'AMAZON.StopIntent'
  | 'AMAZON.YesIntent';

/** One thing people can ask for. Its docstring opens with its phrase; the words themselves live with the language. */
export type Intent<Name extends string = string> = {
  /** As Alexa sends it. */
  readonly name: Name;
  /** Alexa's own intents that are answered in the same way. */
  readonly builtIn?: readonly BuiltInIntentName[];
  readonly slots: readonly SlotName[];
  /**
   * What "not here, in the kitchen" makes of it afterwards. `again`, where nothing is said: it is done there. `move`: it has started music, which
   * goes on there. `stay`: it has no room to be taken to.
   */
  readonly elsewhere?: 'again' | 'move' | 'stay';
  /** The intent that takes it back, where one surely does. */
  readonly undoneBy?: string;
} & (
  | { /** The scope the access token must carry. */ readonly needs: Scope; run(context: IntentContext): Promise<Reply> }
  | { /** Works unlinked. */ readonly needs: 'nothing'; run(heard: Heard, connect: Connect): Promise<Reply> }
);

/** Names the type of an intent, so that `IntentName` can be derived from the list. */
export const defineIntent = <const Name extends string>(intent: Intent<Name>): Intent<Name> => intent;
