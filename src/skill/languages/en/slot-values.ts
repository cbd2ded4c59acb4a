import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { closedValues } from './closed-values.js';
import { GENRE } from './genre-values.js';
import { musicValues } from './music-values.js';
import { toldValues } from './told-values.js';

/** What English speakers put into the slots. An id stands only where the skill looks at it. */
export const slotValues: Readonly<Record<SlotTypeName, readonly SlotTypeValue[]>> = { ...musicValues, ...toldValues, ...closedValues, GENRE };
