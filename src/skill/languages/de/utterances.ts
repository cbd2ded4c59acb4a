import type { IntentName } from '../../intents/index.js';
import { withMore } from '../own-words.js';
import { askingUtterances } from './asking-utterances.js';
import { everydayUtterances } from './everyday-utterances.js';
import { householdUtterances } from './household-utterances.js';
import { playKindUtterances } from './play-kind-utterances.js';
import { playUtterances } from './play-utterances.js';
import { queueUtterances } from './queue-utterances.js';
import { roomUtterances } from './room-utterances.js';
import { selfUtterances } from './self-utterances.js';
import { withShortImperatives } from './short-imperatives.js';
import { transportUtterances } from './transport-utterances.js';
import { volumeUtterances } from './volume-utterances.js';
import { wrappedUtterances } from './wrapped-utterances.js';

/**
 * What German speakers say, for each of our intents, in the du-form. Beside the imperative ("spiele …", "mach … an") stand the forms that a wish
 * takes behind the invocation name: "… zu spielen", "dass du … spielst", "… spielen". The rules are those of English (`en/utterances.ts`).
 */
export const utterances: Readonly<Record<IntentName, readonly string[]>> = withShortImperatives(
  [wrappedUtterances, everydayUtterances, householdUtterances].reduce(withMore, {
    ...playUtterances,
    ...playKindUtterances,
    ...queueUtterances,
    ...transportUtterances,
    ...volumeUtterances,
    ...roomUtterances,
    ...askingUtterances,
    ...selfUtterances,
  }),
);
