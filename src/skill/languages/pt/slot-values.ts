import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { closedValues } from './closed-values.js';
import { musicValues } from './music-values.js';

/** What Brazilians put into the slots: seeds where any words may come, all there is where the list is closed. */
export const slotValues: Readonly<Record<SlotTypeName, readonly SlotTypeValue[]>> = { ...musicValues, ...closedValues };
