import type { Player } from '../music-assistant/types.js';
import type { Turn } from './echo-memory.js';
import { roomNames } from './rooms.js';
import type { SlotTypeName } from './slots.js';
import { fold } from './text.js';

/** Alexa refuses the whole answer when one directive holds more names, synonyms counted, or longer ones. */
const MAX_NAMES = 100;
const MAX_LENGTH = 140;
/** All names together, as JSON: the answer must not grow over 24 kB. */
const MAX_BYTES = 10_000;
/** What does not belong in a name: control characters, marks that turn the direction of writing, halves of letters. */
const UNSPEAKABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu;

/** Names this household has, by slot type: what Alexa should listen for from now on. */
export type EntityNames = readonly { readonly type: SlotTypeName; readonly names: readonly string[] }[];

/** Rooms first, then the music just spoken of: at most a hundred names and 10 kB, none of them over 140 characters. */
export function entityNames({ players, turn }: { players: readonly Player[]; turn: Turn | undefined }): EntityNames {
  const media = turn === undefined ? [] : [turn.media, ...(turn.others ?? [])].filter((each) => each !== undefined);
  const ofKind = (kind: string): string[] => media.filter(({ mediaType }) => mediaType === kind).map(({ name }) => name);
  const wanted: EntityNames = [
    { type: 'ROOM', names: roomNames(players, { atMost: MAX_NAMES }) },
    { type: 'ARTIST', names: [...ofKind('artist'), ...media.flatMap(({ artist }) => (artist === undefined ? [] : [artist]))] },
    { type: 'TITLE', names: ofKind('track') },
    { type: 'ALBUM', names: ofKind('album') },
    { type: 'PLAYLIST', names: ofKind('playlist') },
  ];
  let left = MAX_NAMES;
  let room = MAX_BYTES;
  return wanted.flatMap(({ type, names }) => {
    const some = distinct(names).filter((name) => {
      const bytes = bytesOf(name);
      const fits = left > 0 && bytes <= room;
      if (fits) {
        left -= 1;
        room -= bytes;
      }
      return fits;
    });
    return some.length === 0 ? [] : [{ type, names: some }];
  });
}

const bytesOf = (name: string): number => Buffer.byteLength(JSON.stringify({ name: { value: name } })) + 1;

/** As they are said: one name for each sound, none that Alexa would refuse. */
function distinct(names: readonly string[]): string[] {
  const clean = names.map((name) => name.replace(UNSPEAKABLE, ' ').trim());
  const bySound = new Map(clean.filter((name) => name.length <= MAX_LENGTH && fold(name) !== '').map((name) => [fold(name), name]));
  return [...bySound.values()];
}
