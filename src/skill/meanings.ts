import type { MediaType, Player } from '../music-assistant/types.js';
import type { Language } from './languages/language.js';
import type { Meaning } from './matching.js';
import { EVERYWHERE, matchRoom, soundsLikeRoom } from './room-names.js';
import type { SlotValue } from './slots.js';
import { fold } from './text.js';

/** Alexa drops the word before a room; these are the likeliest to have stood in a title. */
const MAX_PREPOSITIONS = 4;

/** One way to read what was heard. The slots are a hint: Alexa cuts a phrase where its samples do. */
export type Hypothesis = {
  readonly meaning: Meaning;
  /** A room that stood at the end of a name. */
  readonly room?: SlotValue;
  /** The words as Alexa cut them. */
  readonly asHeard: boolean;
  /** Counts only if it fits exactly. */
  readonly strict?: boolean;
};

export type MediaHeard = {
  readonly kind: MediaType | 'any';
  readonly name: string;
  readonly artist: string | undefined;
  /** A room slot with words that are no room's name. */
  readonly strayRoom: string | undefined;
};

/**
 * Every way to read it, the likeliest first: as Alexa cut it; with "in the kitchen" taken off the end, if that is a room; with
 * "by ABBA" taken off the end of a title; and, if the room is one that nobody has, with its words put back on the title.
 */
export function hypotheses(heard: MediaHeard, { players, language }: { players: readonly Player[]; language: Language }): readonly Hypothesis[] {
  const { kind, name, artist, strayRoom } = heard;
  const { reading } = language;
  const asMeaning = (title: string, person: string | undefined): Meaning => ({ kind, name: title, ...(person === undefined ? {} : { artist: person }) });
  if (strayRoom !== undefined) {
    const tails = reading.inRoom.slice(0, MAX_PREPOSITIONS).map((preposition) => ` ${preposition} ${strayRoom}`);
    return tails.map((tail) => ({
      meaning: artist === undefined ? asMeaning(name + tail, undefined) : asMeaning(name, artist + tail),
      asHeard: true,
      strict: true,
    }));
  }

  const withRoom = peelRoom(artist ?? name, { players, language });
  const withoutRoom: readonly Hypothesis[] =
    withRoom === undefined
      ? []
      : [{ meaning: artist === undefined ? asMeaning(withRoom.rest, undefined) : asMeaning(name, withRoom.rest), room: withRoom.room, asHeard: false }];
  const whole: readonly Hypothesis[] = [{ meaning: asMeaning(name, artist), asHeard: true }, ...withoutRoom];
  const byArtist = whole.flatMap(({ meaning, room }): readonly Hypothesis[] => {
    const parts = meaning.artist === undefined && kind !== 'artist' ? peelArtist(meaning.name, reading.by) : undefined;
    return parts === undefined ? [] : [{ meaning: asMeaning(parts.title, parts.artist), ...(room === undefined ? {} : { room }), asHeard: false }];
  });
  return [...whole, ...byArtist];
}

/** A song that is called just so. */
export const verbatim = ({ name, artist }: { name: string; artist: string }): Hypothesis => ({
  meaning: { kind: 'track', name, artist },
  asHeard: true,
  strict: true,
});

/** Alexa cut at a "by" that belongs to the title: "stand" by "me". */
export function rejoined({ kind, name, artist }: MediaHeard, language: Language): readonly Hypothesis[] {
  if (artist === undefined) return [];
  return language.reading.by.map((by) => ({ meaning: { kind, name: `${name} ${by} ${artist}` }, asHeard: true, strict: true }));
}

/** "bohemian rhapsody in the kitchen", if a player of that name, or at least a word for a room, stands there. */
function peelRoom(text: string, { players, language }: { players: readonly Player[]; language: Language }): { rest: string; room: SlotValue } | undefined {
  const words = text.trim().split(/\s+/);
  const isRoom = (said: SlotValue) => {
    const match = matchRoom({ said, players, language });
    return match === EVERYWHERE || match.length > 0 || soundsLikeRoom(said.text, language);
  };
  const lower = words.map(fold);
  for (const preposition of language.reading.inRoom) {
    const size = preposition.split(' ').length;
    for (let at = words.length - size - 1; at > 0; at -= 1) {
      if (lower.slice(at, at + size).join(' ') !== preposition) continue;
      const room: SlotValue = { text: words.slice(at + size).join(' '), resolved: [] };
      if (isRoom(room)) return { rest: words.slice(0, at).join(' '), room };
    }
  }
  // "… everywhere", "… upstairs": no preposition, so only the very name.
  for (const size of [3, 2, 1]) {
    if (words.length <= size) continue;
    const room: SlotValue = { text: words.slice(-size).join(' '), resolved: [] };
    const match = matchRoom({ said: room, players, language });
    const isZone = language.slotValues.ZONE.some(({ value }) => fold(value) === fold(room.text));
    if (match === EVERYWHERE || isZone || match.some(({ name }) => fold(name) === fold(room.text))) return { rest: words.slice(0, -size).join(' '), room };
  }
  return undefined;
}

/** Cut at the last "by": a title may hold one itself. */
function peelArtist(text: string, by: readonly string[]): { title: string; artist: string } | undefined {
  const words = text.trim().split(/\s+/);
  const at = words.findLastIndex((word, index) => index > 0 && index < words.length - 1 && by.includes(word.toLowerCase()));
  return at === -1 ? undefined : { title: words.slice(0, at).join(' '), artist: words.slice(at + 1).join(' ') };
}
