import type { Player } from '../music-assistant/types.js';
import type { Turn } from './echo-memory.js';
import { roomNames } from './rooms.js';
import type { SlotTypeName } from './slots.js';
import { fold } from './text.js';

/** Alexa refuses the whole answer when one directive holds more names, synonyms counted, or longer ones. */
const MAX_NAMES = 100;
const MAX_LENGTH = 140;

/** Names this household has, by slot type: what Alexa should listen for from now on. */
export type EntityNames = readonly { readonly type: SlotTypeName; readonly names: readonly string[] }[];

/** Rooms first, then the music just spoken of: at most a hundred names, none of them over 140 characters. */
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
  return wanted.flatMap(({ type, names }) => {
    const some = distinct(names).slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ type, names: some }];
  });
}

/** As they are said: one name for each sound, none that Alexa would refuse. */
function distinct(names: readonly string[]): string[] {
  const bySound = new Map(names.filter((name) => name.length <= MAX_LENGTH && fold(name) !== '').map((name) => [fold(name), name]));
  return [...bySound.values()];
}
