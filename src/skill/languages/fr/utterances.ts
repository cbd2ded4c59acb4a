import type { IntentName } from '../../intents/index.js';
import { withMore } from '../own-words.js';
import { askingUtterances } from './asking-utterances.js';
import { browseUtterances } from './browse-utterances.js';
import { everydayAskingUtterances } from './everyday-asking-utterances.js';
import { everydayControlUtterances } from './everyday-control-utterances.js';
import { everydayMusicUtterances } from './everyday-music-utterances.js';
import { orderUtterances } from './order-utterances.js';
import { playUtterances } from './play-utterances.js';
import { queueUtterances } from './queue-utterances.js';
import { roomUtterances } from './room-utterances.js';
import { selfUtterances } from './self-utterances.js';
import { transportUtterances } from './transport-utterances.js';
import { volumeUtterances } from './volume-utterances.js';
import { wrappedUtterances } from './wrapped-utterances.js';

/**
 * What French speakers say, for each of our intents. "De jouer …" and "qu'elle joue …" are what is left of "demande à ⟨name⟩ de jouer …";
 * the bare infinitive is what is left of "tu peux jouer …". An elided "d'" stays in the name that follows: nothing may touch a brace.
 */
export const utterances: Readonly<Record<IntentName, readonly string[]>> = [
  wrappedUtterances,
  everydayMusicUtterances,
  everydayControlUtterances,
  everydayAskingUtterances,
].reduce(withMore, {
  ...playUtterances,
  ...browseUtterances,
  ...queueUtterances,
  ...transportUtterances,
  ...orderUtterances,
  ...volumeUtterances,
  ...roomUtterances,
  ...askingUtterances,
  ...selfUtterances,
});
