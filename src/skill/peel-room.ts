import type { Player } from '../music-assistant/types.js';
import type { Language } from './languages/language.js';
import { matchRoom, matchWholeRoom } from './room-names.js';
import { EVERYWHERE, roomWords, soundsLikeRoom } from './room-words.js';
import { asSlot, type SlotValue } from './slots.js';
import { splitsAt, wordsOf } from './splits.js';
import { fold } from './text.js';

type Known = { readonly players: readonly Player[]; readonly language: Language };
export type Peeled = { readonly rest: string; readonly room: SlotValue };

/** A room's name has at most so many words. */
const MAX_ROOM_WORDS = 4;

/**
 * A room that a name swallowed: "bohemian rhapsody in the kitchen", "in der küche bohemian rhapsody", "キッチン で …", "halo everywhere". With a
 * preposition any player or word for a room will do; without one, only a player's very name or a word for a place.
 */
export function peelRoom(text: string, known: Known): Peeled | undefined {
  const { reading } = known.language;
  const behind = splitsAt(text, { separators: reading.inRoom, reading }).find(({ right }) => isRoom(right, known));
  if (behind !== undefined) return { rest: behind.left, room: asSlot(behind.right) };
  const before = splitsAt(text, { separators: reading.afterRoom, reading }).find(({ left }) => isRoom(left, known));
  if (before !== undefined) return { rest: before.right, room: asSlot(before.left) };
  return reading.hasSpaces ? (atFront(text, known) ?? bareAtEnd(text, known)) : undefined;
}

function isRoom(text: string, { players, language }: Known): boolean {
  const match = matchRoom({ said: asSlot(text), players, language });
  return match === EVERYWHERE || match.length > 0 || soundsLikeRoom(text, language);
}

/** "in the kitchen dancing queen": the longest run of words that is a room and nothing else. */
function atFront(text: string, { players, language }: Known): Peeled | undefined {
  const words = wordsOf(text);
  const folded = words.map(fold).join(' ');
  const preposition = language.reading.inRoom.find((each) => folded.startsWith(`${each} `));
  if (preposition === undefined) return undefined;
  const start = preposition.split(' ').length;
  for (let size = Math.min(MAX_ROOM_WORDS, words.length - start - 1); size > 0; size -= 1) {
    const room = asSlot(words.slice(start, start + size).join(' '));
    const match = matchWholeRoom({ said: room, players, language });
    const isWhole =
      match === EVERYWHERE ||
      (match.length > 0 && (size === 1 || soundsLikeRoom(room.text, language) || match.some(({ name }) => fold(name) === fold(room.text))));
    if (isWhole || soundsLikeRoom(room.text, language)) return { rest: words.slice(start + size).join(' '), room };
  }
  return undefined;
}

function bareAtEnd(text: string, { players, language }: Known): Peeled | undefined {
  const words = wordsOf(text);
  for (let size = Math.min(MAX_ROOM_WORDS, words.length - 1); size > 0; size -= 1) {
    const room = asSlot(words.slice(-size).join(' '));
    const isPlace = roomWords(language).zones.has(fold(room.text)) || roomWords(language).everywhere.has(fold(room.text));
    if (isPlace || players.some(({ name }) => fold(name) === fold(room.text))) return { rest: words.slice(0, -size).join(' '), room };
  }
  return undefined;
}
