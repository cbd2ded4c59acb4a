/**
 * Every slot of every intent and its type. One slot name has one type in the whole model, which Alexa requires.
 * Types without the `AMAZON.` prefix are our own; each language file fills them (`slotValues`).
 */
export const SLOT_TYPES = {
  title: 'TITLE',
  artist: 'ARTIST',
  album: 'ALBUM',
  playlist: 'PLAYLIST',
  /** Radio stations by name. */
  station: 'STATION',
  podcast: 'PODCAST',
  audiobook: 'AUDIOBOOK',
  /** Closed: genres and moods; the id is in English as libraries are tagged (`hip hop`, `relaxing`). */
  genre: 'GENRE',
  /** Closed: ids are the first year, `1990`. */
  decade: 'DECADE',
  /** Closed: ids of {@link COLLECTIONS}. */
  collection: 'COLLECTION',
  /** Closed: "live", "acoustic"; ids of {@link VERSIONS}. */
  version: 'VERSION',
  /** Whatever is to be announced. */
  message: 'MESSAGE',
  /** Rooms by name, with ids of {@link ROOMS} where they fit; the value with id `everywhere` stands for "every room", "all rooms". */
  room: 'ROOM',
  /** The second room of "group the kitchen and the office", "move the music from the kitchen to the office". */
  other_room: 'ROOM',
  /** Places that need no preposition; ids of {@link ZONES}. */
  zone: 'ZONE',
  amount: 'AMAZON.NUMBER',
  duration: 'AMAZON.DURATION',
  /** How much without a number: ids `a_bit`, `a_lot`, `max` (as far as it goes). */
  step: 'STEP',
  /** The word after an amount that makes it a percentage: id `percent`. */
  unit: 'UNIT',
  /** Closed: ids `forward`, `back`. */
  direction: 'DIRECTION',
  /** Closed: ids `on`, `off`. */
  switch: 'SWITCH',
  /** Closed: ids `one`, `all`, `off`. */
  repeat: 'REPEAT',
  /** What is asked about a song. Closed: ids `artist`, `album`, `year`. */
  aspect: 'ASPECT',
  /** Which of those that were named. Closed: ids `1` to `4`, `last`, `other`. */
  ordinal: 'ORDINAL',
  /** A kind of music, as an answer: "the album". Closed: ids of {@link KINDS}. */
  kind: 'KIND',
} as const;

/** What a library offers without a name. */
export const COLLECTIONS = ['favorites', 'recently_added', 'recently_played', 'newest_album', 'anything'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** Versions people ask for. */
export const VERSIONS = ['live', 'acoustic', 'remix', 'cover', 'karaoke', 'instrumental', 'original', 'remastered'] as const;
export type Version = (typeof VERSIONS)[number];

/** What "the album", "the song" can mean: ids of the slot type KIND. */
export const KINDS = ['track', 'album', 'artist', 'playlist', 'radio'] as const;

/** Places of {@link SLOT_TYPES} `zone`. */
export const ZONES = ['everywhere', 'here', 'upstairs', 'downstairs', 'outside', 'inside'] as const;

/** How much, without a number; `max`: as far as it goes. */
export const STEPS = ['a_bit', 'a_lot', 'max'] as const;
export const DIRECTIONS = ['forward', 'back'] as const;
export const SWITCHES = ['on', 'off'] as const;
export const REPEATS = ['one', 'all', 'off'] as const;
/** What is asked about a song. */
export const ASPECTS = ['artist', 'album', 'year'] as const;
/** Which of those that were named, by their place. */
export const ORDINALS = ['1', '2', '3', '4'] as const;

/** Rooms whose name in one language is recognised as a player's name in another: "Küche" is a player called Kitchen. */
export const ROOMS = [
  ...['kitchen', 'living_room', 'dining_room', 'bedroom', 'guest_room', 'kids_room', 'nursery', 'bathroom', 'toilet', 'office', 'study', 'library', 'hallway'],
  ...['basement', 'attic', 'garage', 'workshop', 'garden', 'terrace', 'balcony', 'conservatory', 'pool', 'gym', 'laundry_room', 'cinema'],
] as const;

/** The ids that the skill looks at, for each type that has any; a type of ours may have no others. */
export const VALUE_IDS = {
  COLLECTION: COLLECTIONS,
  VERSION: VERSIONS,
  ZONE: ZONES,
  STEP: STEPS,
  UNIT: ['percent'],
  DIRECTION: DIRECTIONS,
  SWITCH: SWITCHES,
  REPEAT: REPEATS,
  ASPECT: ASPECTS,
  ORDINAL: [...ORDINALS, 'last', 'other'],
  KIND: KINDS,
  ROOM: ['everywhere', 'group', ...ROOMS],
} as const satisfies Partial<Record<SlotTypeName, readonly string[]>>;

export type SlotName = keyof typeof SLOT_TYPES;

const SLOT_NAMES = Object.keys(SLOT_TYPES);

/** Is this a slot of ours? */
export const isSlotName = (name: string): name is SlotName => SLOT_NAMES.includes(name);

/** Our own slot types. */
export type SlotTypeName = Exclude<(typeof SLOT_TYPES)[SlotName], `AMAZON.${string}`>;

/** What Alexa put in one slot: the words heard, and the values it resolved them to (static and dynamic entities, likeliest first). */
export type SlotValue = {
  readonly text: string;
  readonly resolved: readonly { readonly id?: string | undefined; readonly name: string }[];
};

/** Words as a slot that Alexa resolved to nothing. */
export const asSlot = (text: string): SlotValue => ({ text, resolved: [] });

/** Filled slots only: empty, blank and unreadable (`?`) ones are absent. */
export type Slots = { readonly [Name in SlotName]?: SlotValue };

/** The id that Alexa resolved a slot to, if it is one of these. */
export const idOf = <Id extends string>(slot: SlotValue | undefined, ids: readonly Id[]): Id | undefined =>
  ids.find((id) => slot?.resolved.some((value) => value.id === id));
