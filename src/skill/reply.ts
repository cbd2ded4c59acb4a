import { ResponseFactory } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { sha256 } from '../crypto.js';
import type { EntityNames } from './entity-names.js';
import type { Heard, Reply } from './intent.js';
import { NOW_PLAYING_DOCUMENT, type Screen, toScreen } from './screen.js';
import { cutSpeech } from './spoken-markup.js';
import type { Speech } from './ssml.js';

/** Alexa's session attributes. `open`: this conversation began with "open ⟨name⟩". `said`: our last words. `names`: which names Alexa was told last. */
export type SessionAttributes = { readonly open: boolean; readonly said?: string; readonly names?: string };

/** Longer answers are not worth saying again, and the attributes count towards Alexa's limit of 24 kB. */
export const MAX_SAID = 2_000;

/** Alexa says nothing at all of more than 8,000 characters, `<speak>` included, and drops an answer of more than 24 kB. */
const MAX_SPEECH = 7_900;
const MAX_BYTES = 23_000;

/** What goes into an answer; `atMost`: how many characters are said. */
type Form = { readonly hasNames: boolean; readonly shows: boolean; readonly atMost: number };
const WHOLE: Form = { hasNames: true, shows: true, atMost: MAX_SPEECH };
/** Names, the screen and many words are what an answer can do without, in this order. */
const SMALLER: readonly Form[] = [
  { ...WHOLE, hasNames: false },
  { ...WHOLE, hasNames: false, shows: false },
  { hasNames: false, shows: false, atMost: 2_000 },
];

/** An empty answer, for requests that Alexa does not let us answer (session ended) or that nobody hears (skill events). */
export const silence = (): Response => ResponseFactory.init().getResponse();

export type ResponseOptions = Pick<Heard, 'isOpen' | 'say' | 'hasScreen' | 'namesTold'> & {
  /** What Alexa should listen for while the session stays open. */
  readonly names?: EntityNames;
  /** The public address of a cover. */
  readonly coverOf?: (imageUrl: string) => string | undefined;
};

type Answer = { response: Response; attributes: SessionAttributes };

/**
 * Reply → Alexa's JSON. Whether the session stays open is always said: left out, it depends on the device. It stays open for a question,
 * and in a conversation until that ends; then something is said again when nothing comes, and Alexa is told the household's names if they are news.
 */
export function toResponse(reply: Reply, options: ResponseOptions): Answer {
  let answer = inForm(reply, { ...options, ...WHOLE });
  for (const form of SMALLER) {
    if (Buffer.byteLength(JSON.stringify(answer)) <= MAX_BYTES) break;
    answer = inForm(reply, { ...options, ...form });
  }
  return answer;
}

function inForm(reply: Reply, options: ResponseOptions & Form): Answer {
  const { isOpen, say, hasScreen, namesTold, coverOf = () => undefined, hasNames, shows, atMost } = options;
  const { end = false, linkAccount = false } = reply;
  const cut = (speech: Speech): Speech => cutSpeech(speech, { atMost });
  const speech = reply.speech === undefined ? undefined : cut(reply.speech);
  const ask = reply.ask === undefined ? undefined : cut(reply.ask);
  const names = hasNames ? (options.names ?? []) : [];
  const screen = shows ? reply.screen : undefined;
  const staysOpen = !end && !linkAccount && (ask !== undefined || isOpen);
  const builder = ResponseFactory.init();
  if (speech !== undefined) builder.speak(speakable(speech));
  if (linkAccount) builder.withLinkAccountCard();
  else if (screen !== undefined) {
    show(builder, toScreen({ ...screen, cover: screen.imageUrl === undefined ? undefined : coverOf(screen.imageUrl) }, say), { hasScreen });
  }
  if (staysOpen) builder.reprompt(speakable(ask ?? say.anythingElse()));
  const version = namesVersion(names);
  if (staysOpen && names.length > 0 && version !== namesTold) listenFor(builder, names);
  builder.withShouldEndSession(!staysOpen);
  const said = speech === undefined || speech.ssml.length > MAX_SAID ? {} : { said: speech.ssml };
  return {
    response: builder.getResponse(),
    attributes: { open: staysOpen && isOpen, ...(staysOpen ? { ...said, ...(names.length > 0 ? { names: version } : {}) } : {}) },
  };
}

type Builder = ReturnType<typeof ResponseFactory.init>;

/** A card for the Alexa app, and a screen of our own where the device can draw one. */
function show(builder: Builder, { heading, title, artist, cover }: Screen, { hasScreen }: { hasScreen: boolean }): void {
  const text = artist === '' ? title : `${title}\n${artist}`;
  builder.withStandardCard(heading, text, ...(cover === '' ? [] : [cover, cover]));
  if (!hasScreen) return;
  builder.addDirective({
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'now-playing',
    document: NOW_PLAYING_DOCUMENT,
    datasources: { now: { heading, title, artist, cover } },
  });
}

/** The only dialog directive we send: it may stand beside no other (Amazon, "Use dynamic entities"). */
function listenFor(builder: Builder, names: EntityNames): void {
  builder.addDirective({
    type: 'Dialog.UpdateDynamicEntities',
    updateBehavior: 'REPLACE',
    types: names.map(({ type, names: values }) => ({ name: type, values: values.map((value) => ({ name: { value } })) })),
  });
}

const namesVersion = (names: EntityNames): string => sha256(JSON.stringify(names)).slice(0, 8);

const speakable = ({ ssml }: Speech): string => `<speak>${ssml}</speak>`;
