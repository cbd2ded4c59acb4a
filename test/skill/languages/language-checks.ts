import { expect } from '@jest/globals';
import type { Language } from '../../../src/skill/languages/language.js';
import { type Example, type Named, TIPS } from '../../../src/skill/languages/phrases.js';
import type { Reading } from '../../../src/skill/languages/reading.js';
import type { Speech } from '../../../src/skill/ssml.js';
import { matcherOf } from '../model/model.js';
import { toText } from '../test-skill.js';

/** Sentences as they are heard. */
export const heard = ({ ssml }: Speech): string => toText(ssml);

/** The numbers up to `most` that are not read as they are written. */
export const misread = ({ digits, words }: Pick<Reading, 'digits' | 'words'>, most = 2100): string[] =>
  Array.from({ length: most + 1 }, (_, number) => String(number)).filter((number) => digits(words(number)) !== number);

const thriller = { name: 'Thriller', artist: 'Michael Jackson' };
/** Choices that only their kinds tell apart. */
export const SONG_OR_ALBUM: readonly Named[] = [
  { kind: 'track', ...thriller },
  { kind: 'album', ...thriller },
];
/** Choices that only their artists tell apart. */
export const TWO_ARTISTS: readonly Named[] = ['Jeff Buckley', 'Leonard Cohen'].map((artist) => ({ kind: 'track', name: 'Hallelujah', artist }));

/** What the tips of help ask for, in their order. */
const TIP_INTENTS = [
  ...['SetVolumeIntent', 'MoveMusicIntent', 'AddToQueueIntent', 'SleepTimerIntent', 'LikeIntent', 'MoreLikeThisIntent', 'WhatsPlayingIntent'],
  ...['GroupRoomsIntent', 'PlayCollectionIntent'],
];

/** The phrases that a language suggests about a room, in help after the words `or`, are those that its model understands. */
export function expectSuggestionsUnderstood({ phrases, locales }: Language, { or, room }: { or: string; room: string }): void {
  const intentOf = (phrase: string): string => {
    const match = matcherOf(locales[0] ?? '').match(phrase);
    return match !== undefined && 'intent' in match ? match.intent : `nothing: ${phrase}`;
  };
  const tipsFor = (example: Example) => TIPS.map((tip) => intentOf(heard(phrases.help({ example, tip })).split(or)[1]?.replace(/\.$/, '') ?? ''));
  expect(tipsFor({ room, media: { kind: 'track', name: 'Dancing Queen', artist: 'Queen' } })).toEqual(TIP_INTENTS);
  expect(tipsFor({})).toEqual(TIP_INTENTS.map((intent) => (intent === 'AddToQueueIntent' ? 'WhatsNextIntent' : intent)));
  expect(intentOf(heard(phrases.suggestBinding(room)).replace(/^[^:]*: ([^,]*),.*$/, '$1'))).toBe('BindEchoIntent');
}
