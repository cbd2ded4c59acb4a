import type { IntentName } from '../../intents/index.js';
import { withMore } from '../own-words.js';
import { askingUtterances } from './asking-utterances.js';
import { browseUtterances } from './browse-utterances.js';
import { colloquialCommands } from './colloquial-commands.js';
import { colloquialWishes } from './colloquial-utterances.js';
import { orderUtterances } from './order-utterances.js';
import { playManyUtterances } from './play-many-utterances.js';
import { playUtterances } from './play-utterances.js';
import { queueUtterances } from './queue-utterances.js';
import { roomUtterances } from './room-utterances.js';
import { selfUtterances } from './self-utterances.js';
import { timeUtterances } from './time-utterances.js';
import { transportUtterances } from './transport-utterances.js';
import { volumeUtterances } from './volume-utterances.js';
import { wrappedUtterances } from './wrapped-utterances.js';

/**
 * What Brazilians say, for each of our intents. "Para tocar …" is what is left of "peça ao ⟨name⟩ para tocar …", "que toque …" of "diga ao ⟨name⟩
 * que toque …"; the bare infinitive is what is left of "você pode tocar …". Commands come in two forms, "toque" and "toca", and both are polite.
 */
export const utterances: Readonly<Record<IntentName, readonly string[]>> = [wrappedUtterances, colloquialWishes, colloquialCommands].reduce<
  Readonly<Record<IntentName, readonly string[]>>
>(withMore, {
  ...playUtterances,
  ...playManyUtterances,
  ...browseUtterances,
  ...queueUtterances,
  ...transportUtterances,
  ...orderUtterances,
  ...volumeUtterances,
  ...roomUtterances,
  ...askingUtterances,
  ...timeUtterances,
  ...selfUtterances,
});
