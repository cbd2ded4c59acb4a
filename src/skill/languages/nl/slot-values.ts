import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { closedValues } from './closed-values.js';
import { musicValues } from './music-values.js';
import { ROOM, ZONE } from './room-values.js';

/** What Dutch speakers put into the slots: lower case, numbers as words. A value stands in one type only where two could follow the same words. */
export const slotValues: Readonly<Record<SlotTypeName, readonly SlotTypeValue[]>> = { ...musicValues, ...closedValues, ROOM, ZONE };
