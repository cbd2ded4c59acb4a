/**
 * Every slot of every intent and its type. One slot name has one type in the whole model, which Alexa requires.
 * Types without the `AMAZON.` prefix are our own; each language file fills them (`slotValues`).
 */
export const SLOT_TYPES = {
  title: 'TITLE',
  artist: 'ARTIST',
  album: 'ALBUM',
  playlist: 'PLAYLIST',
  /** Rooms by name; the value with id `everywhere` stands for "every room", "all rooms". */
  room: 'ROOM',
  /** Places that need no preposition; id `everywhere`. */
  zone: 'ZONE',
  amount: 'AMAZON.NUMBER',
  /** How much without a number: ids `a_bit`, `a_lot`. */
  step: 'STEP',
  /** The word after an amount that makes it a percentage: id `percent`. */
  unit: 'UNIT',
} as const;

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

/** Filled slots only: empty, blank and unreadable (`?`) ones are absent. */
export type Slots = { readonly [Name in SlotName]?: SlotValue };
