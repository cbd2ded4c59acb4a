import type { IntentName } from '../../intents/index.js';
import { withMore } from '../own-words.js';
import { askingUtterances } from './asking-utterances.js';
import { homeUtterances } from './home-utterances.js';
import { orderUtterances } from './order-utterances.js';
import { playKindUtterances } from './play-kind-utterances.js';
import { playUtterances } from './play-utterances.js';
import { queueUtterances } from './queue-utterances.js';
import { roomUtterances } from './room-utterances.js';
import { selfUtterances } from './self-utterances.js';
import { tasteUtterances } from './taste-utterances.js';
import { timeUtterances } from './time-utterances.js';
import { transportUtterances } from './transport-utterances.js';
import { volumeUtterances } from './volume-utterances.js';
import { wrappedUtterances } from './wrapped-utterances.js';

/**
 * What Japanese speakers say, for each of our intents. Beside the rules of English: one ASCII space on both sides of every slot and between words,
 * and no full-width punctuation, half-width kana or ideographic space, all of which fail Amazon's build. As nearly every sentence begins with a slot,
 * a value stands in one slot type only.
 */
export const utterances: Readonly<Record<IntentName, readonly string[]>> = withMore(
  {
    ...playUtterances,
    ...playKindUtterances,
    ...queueUtterances,
    ...transportUtterances,
    ...orderUtterances,
    ...volumeUtterances,
    ...roomUtterances,
    ...homeUtterances,
    ...askingUtterances,
    ...tasteUtterances,
    ...timeUtterances,
    ...selfUtterances,
  },
  wrappedUtterances,
);
