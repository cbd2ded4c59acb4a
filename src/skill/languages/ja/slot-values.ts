import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { closedValues } from './closed-values.js';
import { GENRE } from './genre-values.js';
import { musicValues } from './music-values.js';
import { ROOM, ZONE } from './room-values.js';
import { toldValues } from './told-values.js';

/** What Japanese speakers put into the slots. Nearly every sentence begins with a slot: no value stands in two types. */
export const slotValues: Readonly<Record<SlotTypeName, readonly SlotTypeValue[]>> = { ...musicValues, ...toldValues, ...closedValues, GENRE, ROOM, ZONE };
