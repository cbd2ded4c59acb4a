import type { Player } from '../music-assistant/types.js';
import type { Language } from './languages/language.js';
import type { Reading } from './languages/reading.js';
import { bareRoom, EVERYWHERE, roomIdsOf, roomIdsSaid, roomWords } from './room-words.js';
import type { SlotValue } from './slots.js';
import { bestPair, fold, nameKeys, similarity } from './text.js';

/** What Alexa resolved a slot to counts a little less than the words that were heard. */
const RESOLVED = 0.97;
/** Below this a name is somebody else's. */
const GOOD_ENOUGH = 0.6;
/** From here on all that was said is the room: no other words are left over. */
const NOTHING_ELSE_SAID = 0.8;
/** The same room in another language, where no player's own name fits. */
const TRANSLATED = 0.85;

/** How well a name fits: written the same, the same without "the" and "speaker", the same words, a part of the name, more than it, nearly. */
const FITS = { same: 1, bare: 0.95, words: 0.9, part: 0.8, more: 0.75, nearly: 0.75 } as const;
/** Shorter words must be right, longer ones alike to so much. */
const MIN_LETTERS = 4;
const ALIKE = 0.8;

const shareKey = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** How well what was said fits a player's name, 0–1. */
function roomScore(said: string, { name, reading }: { name: string; reading: Reading }): number {
  if (shareKey(nameKeys(said, reading), nameKeys(name, reading))) return FITS.same;
  const [bareSaid, bareName] = [bareRoom(fold(said), reading), bareRoom(fold(name), reading)];
  const [saidKeys, keys] = [nameKeys(bareSaid, reading), [...nameKeys(bareName, reading), ...nameKeys(name, reading)]];
  if (shareKey(saidKeys, keys)) return FITS.bare;
  const [saidWords, words] = [bareSaid.split(' '), bareName.split(' ')];
  const allSaid = saidWords.every((word) => words.includes(word));
  const allNamed = words.every((word) => saidWords.includes(word));
  if (allSaid && allNamed) return FITS.words;
  if (allSaid) return FITS.part;
  if (allNamed) return FITS.more;
  const close = bestPair(saidKeys, keys, (a, b) => (Math.min(a.length, b.length) >= MIN_LETTERS ? similarity(a, b) : 0));
  return close >= ALIKE ? close * FITS.nearly : 0;
}

/** Whether the words mean every room, whatever a player is called. */
function meansEverywhere(said: SlotValue, language: Language): boolean {
  const text = fold(said.text);
  const { everywhere } = roomWords(language);
  return everywhere.has(text) || everywhere.has(bareRoom(text, language.reading));
}

/** Every room, or the players whose name fits best: none, one, or several that fit equally well. */
export type RoomMatch = typeof EVERYWHERE | readonly Player[];

type RoomQuery = { said: SlotValue; players: readonly Player[]; language: Language; atLeast?: number };

/** As {@link matchRoom}, for words that may be something else: "queen in the kitchen" is not a room. */
export function matchWholeRoom(query: Omit<RoomQuery, 'atLeast'>): RoomMatch {
  return matchRoom({ ...query, atLeast: NOTHING_ELSE_SAID });
}

/**
 * Match a room as people say it to the players there are. The words heard come first: a player of exactly that name beats whatever
 * Alexa resolved the slot to. Where nobody is called so, "Küche" is the player called Kitchen.
 */
export function matchRoom({ said, players, language, atLeast = GOOD_ENOUGH }: RoomQuery): RoomMatch {
  if (meansEverywhere(said, language)) return EVERYWHERE;
  const byName = players.map((player) => ({ player, score: nameScore(said, { name: player.name, reading: language.reading }) }));
  const isCertain = byName.some(({ score }) => score >= NOTHING_ELSE_SAID);
  const scored = (isCertain ? byName : byName.filter(({ player }) => !isAnotherRoom(said, player)).map((each) => withTranslation(each, said))).filter(
    (each) => each.score >= atLeast,
  );
  const best = Math.max(0, ...scored.map((each) => each.score));
  if (best < 1 && said.resolved.some(({ id }) => id === EVERYWHERE)) return EVERYWHERE;
  const top = scored.filter((each) => each.score === best).map((each) => each.player);
  return narrow(
    narrow(top, ({ hidden }) => !hidden),
    ({ available }) => available,
  );
}

/** "Dining room" sounds like Living Room, and yet both are words for rooms, and not for the same one. */
function isAnotherRoom(said: SlotValue, { name }: Player): boolean {
  const [ids, its] = [roomIdsSaid(said), roomIdsOf(name)];
  return ids.length > 0 && its.length > 0 && !its.some((id) => ids.includes(id));
}

const nameScore = (said: SlotValue, named: { name: string; reading: Reading }): number =>
  Math.max(roomScore(said.text, named), ...said.resolved.map((value) => RESOLVED * roomScore(value.name, named)));

function withTranslation({ player, score }: { player: Player; score: number }, said: SlotValue): { player: Player; score: number } {
  const ids = roomIdsSaid(said);
  return ids.length > 0 && roomIdsOf(player.name).some((id) => ids.includes(id)) ? { player, score: Math.max(score, TRANSLATED) } : { player, score };
}

/** Those for which `test` holds, unless none is left. */
const narrow = (players: readonly Player[], test: (player: Player) => boolean): readonly Player[] => {
  const left = players.filter(test);
  return left.length > 0 ? left : players;
};
