import { expect, it } from '@jest/globals';
import { closeCall } from '../../../src/skill/close-call.js';
import { findMedia } from '../../../src/skill/find-media.js';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import { likelyMeanings, type MediaHeard, unlikelyMeanings } from '../../../src/skill/meanings.js';
import type { MusicSource } from '../../../src/skill/searches.js';
import { ARTISTS } from './cases-artists.js';
import { CLOSE_CALLS } from './cases-close-calls.js';
import { JAPANESE } from './cases-japanese.js';
import { KINDS } from './cases-kinds.js';
import { MISHEARD } from './cases-misheard.js';
import { NAMES } from './cases-names.js';
import { SPELLINGS } from './cases-spellings.js';
import { VERSIONS } from './cases-versions.js';
import { told } from './items.js';
import { createLibrary } from './library.js';
import type { RankingCase } from './ranking-case.js';

const TABLES = { NAMES, SPELLINGS, MISHEARD, VERSIONS, ARTISTS, KINDS, CLOSE_CALLS, JAPANESE };
/** Two rounds of searches at most: people wait. */
const MAX_ROUNDS = 2;

/** What is asked before any answer has come is one round. */
function inRounds(library: MusicSource): { source: MusicSource; rounds: () => number } {
  let rounds = 0;
  let isOpen = false;
  const ask = async <T>(answer: Promise<T>): Promise<T> => {
    if (!isOpen) rounds += 1;
    isOpen = true;
    await new Promise((resolve) => setImmediate(resolve));
    isOpen = false;
    return answer;
  };
  return { source: { search: (query) => ask(library.search(query)), libraryItems: (query) => ask(library.libraryItems(query)) }, rounds: () => rounds };
}

async function choose({ heard, among }: RankingCase): Promise<{ chosen: string; rounds: number }> {
  const language = LANGUAGES.find((each) => each.language === (heard.in ?? 'en'));
  if (language === undefined) throw new Error(`no language ${heard.in}`);
  const { name, artist, kind = 'any', version } = heard;
  const media: MediaHeard = { kind, name, artist, strayRoom: undefined, ...(version === undefined ? {} : { version: { id: version, text: version } }) };
  const { source, rounds } = inRounds(createLibrary(among));
  const likely = likelyMeanings(media, { players: [], language });
  const { found, otherArtist } = await findMedia(source, { likely, unlikely: unlikelyMeanings(media, { language, room: undefined }), language });
  if (found === undefined) return { chosen: otherArtist === undefined ? 'nothing' : `offers ${told(otherArtist)}`, rounds: rounds() };
  const options = closeCall(found.ranking, found.hypothesis.meaning);
  return { chosen: options.length === 0 ? told(found.candidate.item) : `asks ${options.map(({ item }) => told(item)).join(' | ')}`, rounds: rounds() };
}

const isSpoken = ({ heard }: RankingCase): boolean => heard.in === undefined || LANGUAGES.some(({ language }) => language === heard.in);
const SPOKEN = Object.entries(TABLES).flatMap(([table, cases]) => cases.filter(isSpoken).map((each) => [table, each.why, each] as const));

it.each(SPOKEN)('%s: %s', async (_table, _why, each) => {
  const { chosen, rounds } = await choose(each);
  expect(chosen).toBe(each.finds);
  expect(rounds).toBeLessThanOrEqual(MAX_ROUNDS);
});

it('is a table of at least 150 cases', () => {
  expect(Object.values(TABLES).flat().length).toBeGreaterThanOrEqual(150);
});
