import type { NoteRequest, VoiceRequest } from '../activity/activity.js';
import type { TraceCommand } from '../music-assistant/music-assistant.js';
import type { MediaRef } from './echo-memory.js';
import type { Heard, IntentContext, Reply } from './intent.js';
import { saidAs } from './said-as.js';
import { plainText } from './spoken-markup.js';

/** What is known of a request once it is answered. */
type Answered = Pick<VoiceRequest, 'at' | 'locale' | 'ms' | 'outcome' | 'isFault' | 'isSimulated' | 'heardBy'> & {
  readonly heard: Heard;
  readonly reply: Reply;
  /** Undefined: no account was found. */
  readonly context: IntentContext | undefined;
};

/** Watches one request for those who want to know what came of it. */
export type Witness = { readonly trace: TraceCommand; tell(answered: Answered): void };

/** @returns undefined where nobody wants to know: then watching costs nothing. */
export function createWitness(notes: readonly NoteRequest[]): Witness | undefined {
  if (notes.length === 0) return undefined;
  const commands: { command: string; ms: number | undefined }[] = [];
  return {
    trace(command) {
      const sent: (typeof commands)[number] = { command, ms: undefined };
      const sentAt = performance.now();
      commands.push(sent);
      return () => {
        sent.ms = Math.round(performance.now() - sentAt);
      };
    },
    tell({ heard, reply, context, ...known }) {
      const { requestId, intent } = heard;
      const request: VoiceRequest = {
        ...known,
        ...{ requestId, intent, said: saidAs({ ...heard, locale: known.locale }), answer: plainText(reply.speech) },
        ...{ rooms: context === undefined ? [] : roomsOf(context), matched: matchedBy(reply, context) },
        commands: commands.map((sent) => ({ ...sent })),
      };
      for (const note of notes) note(request);
    },
  };
}

/** The rooms this phrase was about, by the names they have now. */
function roomsOf({ memory, house }: IntentContext): readonly string[] {
  const players = house.known();
  return memory.thisPhrase().rooms.map((room) => players.find(({ playerId }) => playerId === room)?.name ?? room);
}

/** The music that was started, that we ask to choose between, or that was spoken of. */
function matchedBy({ screen }: Reply, context: IntentContext | undefined): readonly string[] {
  if (screen !== undefined) return [nameOf(screen.media)];
  const options = context?.memory.question()?.options ?? [];
  const media = context?.memory.thisPhrase().media;
  return (options.length > 0 || media === undefined ? options : [media]).map(nameOf);
}

const nameOf = ({ name, artist }: Pick<MediaRef, 'name' | 'artist'>): string => (artist === undefined ? name : `${name} · ${artist}`);
