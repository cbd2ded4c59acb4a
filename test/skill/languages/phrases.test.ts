import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import { toText } from '../test-skill.js';
import { heard } from './language-checks.js';
import { PLACE, SAYS } from './says.js';

/** Questions, by the mark they end in: without it Alexa's voice does not ask. */
const QUESTIONS = ['whatPlaylistName', 'howFar', 'howLong', 'whatToAnnounce', 'whichMedia', 'offerInstead', 'sureThatLoud', 'whichRoomToAdd'] as const;

const PLAIN = /^[^<>]*$/;
const ENDS = /[.!?。！？]$/;
/** One next step and what went wrong are two sentences; nobody listens to more. */
const MOST_WORDS = 30;
const USUAL_WORDS = 10;

/** Words, or in Japanese half as many letters: a word of two or three letters and its particle. */
const wordsIn = (text: string, hasSpaces: boolean): number => (hasSpaces ? text.split(/\s+/).length : [...text].length / 3);

/** What went wrong: nobody should hear one for another. */
const FAULTS = [
  ...(['linkAccount', 'linkAgain', 'mayNotControl', 'unknownRoom', 'roomOffline', 'noRooms', 'groupNotYours', 'forbidden', 'rejected'] as const),
  ...(['unreachable', 'tooSlow', 'malformed', 'accountsUnavailable', 'unexpected', 'cannotAnnounce', 'cannotKeepGoing', 'cannotSeek'] as const),
];

describe.each(LANGUAGES.map((language) => [language.locales[0] ?? '', language] as const))('what is said in %s', (_, { phrases, reading }) => {
  const said = Object.entries(SAYS).flatMap(([name, ways]) => ways.map((way) => ({ name, speech: way(phrases) })));

  it('is a sentence each: words, well spaced, to its end', () => {
    const wrong = said.flatMap(({ name, speech }) => {
      const text = heard(speech);
      const isFine = text !== '' && ENDS.test(text) && !/\s\s|\s[.,]|undefined|NaN|\[object/.test(text) && PLAIN.test(text.replaceAll('&', ''));
      return isFine ? [] : [`${name}: "${text}"`];
    });
    expect(wrong).toEqual([]);
  });

  it('is short: about ten words, and never a speech', () => {
    const lengths = said.map(({ name, speech }) => ({ name, text: heard(speech), words: wordsIn(heard(speech), reading.hasSpaces) }));
    expect(lengths.filter(({ words }) => words > MOST_WORDS)).toEqual([]);
    const sorted = lengths.map(({ words }) => words).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(USUAL_WORDS);
  });

  it('asks where it is a question', () => {
    const mute = QUESTIONS.flatMap((name) => SAYS[name].map((way) => heard(way(phrases))).filter((text) => !/[?？]/.test(text) && !/か。$/.test(text)));
    expect(mute).toEqual([]);
  });

  it('has words of its own for each thing that goes wrong', () => {
    const faults = FAULTS.map((name) => toText(SAYS[name][0]?.(phrases).ssml ?? ''));
    expect(new Set(faults).size).toBe(FAULTS.length);
  });

  it('has words for screens', () => {
    expect(phrases.screen.nowPlaying(PLACE)).toMatch(/\S/);
    expect(phrases.screen.place(PLACE)).toMatch(/\S/);
  });
});
