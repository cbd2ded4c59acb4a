import type { MediaType, Player } from '../music-assistant/types.js';
import { readFrames } from './frames.js';
import type { Language } from './languages/language.js';
import type { Reading } from './languages/reading.js';
import type { Meaning } from './matching.js';
import { withoutCarriers } from './name-fit.js';
import { peelRoom } from './peel-room.js';
import { KINDS, type SlotValue } from './slots.js';
import { type Split, splitsAt, splitsAtElision } from './splits.js';
import { dropArticle, fold } from './text.js';
import type { AskedVersion } from './versions.js';

/** Alexa drops the word before a room; these are the likeliest to have stood in a title. */
const MAX_PREPOSITIONS = 4;
/** More words for "by" than that no phrase has. */
const MAX_SPLITS = 3;

/** What had to be done to what was heard to read it so: nothing; a noun taken for the kind of thing; words taken for an artist, a room, a version. */
export type Cut = 'none' | 'kind' | 'peeled';

/** One way to read what was heard. The slots are a hint: Alexa cuts a phrase where its samples do. */
export type Hypothesis = {
  readonly meaning: Meaning;
  /** A room that stood in a name. */
  readonly room?: SlotValue;
  readonly cut: Cut;
  /** Counts only if it fits exactly. */
  readonly isStrict?: boolean;
};

/** What was asked for, as it came in the slots. */
export type MediaHeard = {
  readonly kind: MediaType | 'any';
  readonly name: string;
  readonly artist: string | undefined;
  readonly version?: AskedVersion | undefined;
  /** A room slot with words that are no room's name. */
  readonly strayRoom: string | undefined;
  /** Names that Alexa resolved the words to, where those are others: a known name it took for the one said, or the one that was meant. */
  readonly resolved?: readonly string[];
  /** The same of the artist. */
  readonly resolvedArtists?: readonly string[];
};

type Known = { readonly players: readonly Player[]; readonly language: Language };

/**
 * The likely ways to read it: as Alexa cut it; with the noun taken at its word ("the album …"); with a room, an artist or a version taken
 * off that stood inside a name; and, if the room is one that nobody has, with its words put back on the title.
 */
export function likelyMeanings(heard: MediaHeard, known: Known): readonly Hypothesis[] {
  if (heard.strayRoom !== undefined) return withStrayRoom(heard, known);
  const { name, artist } = heard;
  const whole: Hypothesis = { meaning: toMeaning(heard, { name, artist }), cut: 'none' };
  const peeled = peelRoom(artist ?? name, known);
  const inRoom: readonly Hypothesis[] =
    peeled === undefined
      ? []
      : [{ meaning: toMeaning(heard, artist === undefined ? { name: peeled.rest } : { name, artist: peeled.rest }), room: peeled.room, cut: 'peeled' }];
  const rooms = [whole, ...inRoom];
  return [...rooms, ...rooms.flatMap((each) => [...ofNamedKind(each, known.language), ...withParts(each, known.language)])];
}

/**
 * The unlikely ones, which count only when the likely ones find nothing, and then only exactly: Alexa cut at a "by" of the title, swapped two
 * slots, resolved a word to what was meant, or took a room that there is out of a title.
 */
export function unlikelyMeanings(heard: MediaHeard, { language, room }: { language: Language; room: SlotValue | undefined }): readonly Hypothesis[] {
  if (heard.strayRoom !== undefined) return [];
  const { name, artist, resolved = [], resolvedArtists = [] } = heard;
  const { reading } = language;
  const space = reading.hasSpaces ? ' ' : '';
  const strictly = (meaning: Meaning): Hypothesis => ({ meaning, cut: 'none', isStrict: true });
  const names = [name, ...resolved.filter((each) => fold(each) !== fold(name))];
  const artists = artist === undefined ? [undefined] : [artist, ...resolvedArtists.filter((each) => fold(each) !== fold(artist))];
  const [, ...others] = names.flatMap((each) => artists.map((person) => strictly(toMeaning(heard, { name: each, artist: person }))));
  const inTitle = room === undefined ? [] : withRoomWords(name, { room: room.text, reading }).map((each) => strictly(toMeaning(heard, { name: each })));
  if (artist === undefined) return [...others, ...inTitle];
  const joined = [
    ...reading.by.map((by) => `${name}${space}${by}${space}${artist}`),
    ...reading.possessives.map((of) => `${artist}${space}${of}${space}${name}`),
    `${name}${space}${artist}`,
  ];
  const title = splitsAt(artist, { separators: reading.by, reading }).map(({ left, right }) =>
    // "stand" by "me by ben e king".
    strictly({ ...toMeaning(heard, { name: `${name}${space}${reading.by[0] ?? ''}${space}${left}`, artist: right }) }),
  );
  return [
    ...others,
    ...title,
    ...joined.map((each) => strictly(toMeaning(heard, { name: each }))),
    strictly({ kind: 'any', name: artist, artist: name }),
    ...inTitle,
  ];
}

/** A song that is called just so: "something by the beatles". */
export const verbatim = ({ name, artist }: { name: string; artist: string }): Hypothesis => ({
  meaning: { kind: 'track', name, artist },
  cut: 'none',
  isStrict: true,
});

type Parts = { readonly name: string; readonly artist?: string | undefined; readonly version?: AskedVersion | undefined };

const toMeaning = ({ kind, version: asked }: MediaHeard, { name, artist, version = asked }: Parts): Meaning => ({
  kind,
  name,
  ...(artist === undefined ? {} : { artist }),
  ...(version === undefined ? {} : { version }),
});

/** "in the air tonight": Alexa took the end of a title for a room. What stood before it may be nothing, and an artist may have followed. */
function withStrayRoom(heard: MediaHeard, { language }: Known): readonly Hypothesis[] {
  const { name, artist, strayRoom = '' } = heard;
  return withRoomWords(artist ?? name, { room: strayRoom, reading: language.reading }).flatMap((text) => {
    const parts: Parts = artist === undefined ? { name: text } : { name, artist: text };
    const whole: Hypothesis = { meaning: toMeaning(heard, parts), cut: 'none', isStrict: true };
    return [whole, ...withParts(whole, language).map((each) => ({ ...each, isStrict: true }))];
  });
}

/** A room put back on a name, with each word that may have stood between: behind it ("in the air"), or before it ("海 で 泳ごう"). */
const withRoomWords = (name: string, { room, reading }: { room: string; reading: Reading }): readonly string[] =>
  [...reading.inRoom.map((word) => `${name} ${word} ${room}`), ...reading.afterRoom.map((word) => `${room} ${word} ${name}`)]
    .slice(0, MAX_PREPOSITIONS)
    .map((each) => each.trim());

/** "the album thriller", in an intent that takes anything: the noun says which kind. */
function ofNamedKind({ meaning, ...others }: Hypothesis, { slotValues, reading }: Language): readonly Hypothesis[] {
  const text = dropArticle(fold(meaning.name), reading);
  const space = reading.hasSpaces ? ' ' : '';
  const begins = (word: string): boolean => text.startsWith(word + space);
  const ends = (word: string): boolean => text.endsWith(space + word);
  const found = slotValues.KIND.flatMap(({ id, value, synonyms = [] }) => [value, ...synonyms].map((word) => ({ id, word: fold(word) })))
    .filter(({ word }) => word !== '' && text !== word)
    .sort((a, b) => b.word.length - a.word.length);
  const noun = found.find(({ word }) => begins(word) || ends(word));
  const kind = KINDS.find((each) => each === noun?.id);
  if (noun === undefined || kind === undefined || (meaning.kind !== 'any' && meaning.kind !== kind)) return [];
  const rest = withoutCarriers((begins(noun.word) ? text.slice(noun.word.length) : text.slice(0, -noun.word.length)).trim(), reading);
  return rest === '' ? [] : [{ ...others, meaning: { ...meaning, kind, name: rest }, cut: others.cut === 'none' ? 'kind' : others.cut }];
}

/** "dancing queen by abba", "クイーン の ボヘミアン ラプソディ", "la vie en rose d'édith piaf", "hallelujah the jeff buckley version" in one name. */
function withParts({ meaning, room }: Hypothesis, language: Language): readonly Hypothesis[] {
  const { reading } = language;
  if (meaning.artist !== undefined)
    return readFrames(meaning.name, language).flatMap((parts) => (parts.artist === undefined ? [asHypothesis(meaning, { parts, room })] : []));
  const titleFirst = (splits: readonly Split[]) => splits.slice(0, MAX_SPLITS).map(({ left, right }) => ({ name: left, artist: right }));
  const artistFirst = (splits: readonly Split[]) => splits.slice(0, MAX_SPLITS).map(({ left, right }) => ({ name: right, artist: left }));
  const parts: readonly Parts[] = [
    ...titleFirst(splitsAt(meaning.name, { separators: reading.by, reading })),
    ...titleFirst(splitsAtElision(meaning.name, reading)),
    ...artistFirst(splitsAt(meaning.name, { separators: reading.possessives, reading })),
    ...readFrames(meaning.name, language),
  ];
  return parts.map((each) => asHypothesis(meaning, { parts: each, room }));
}

/** An artist's name that holds a title and a "by" is no artist's name. */
const asHypothesis = (meaning: Meaning, { parts, room }: { parts: Parts; room: SlotValue | undefined }): Hypothesis => ({
  meaning: {
    ...meaning,
    ...(meaning.kind === 'artist' ? { kind: 'any' as const } : {}),
    name: parts.name,
    ...(parts.artist === undefined ? {} : { artist: parts.artist }),
    ...(parts.version === undefined ? {} : { version: parts.version }),
  },
  ...(room === undefined ? {} : { room }),
  cut: 'peeled',
});
