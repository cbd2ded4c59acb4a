import type { Phrases } from '../phrases.js';
import { askingPhrases } from './phrases/asking-phrases.js';
import { conversationPhrases } from './phrases/conversation-phrases.js';
import { faultPhrases } from './phrases/fault-phrases.js';
import { playPhrases } from './phrases/play-phrases.js';
import { queuePhrases } from './phrases/queue-phrases.js';
import { roomPhrases } from './phrases/room-phrases.js';
import { transportPhrases } from './phrases/transport-phrases.js';
import { volumePhrases } from './phrases/volume-phrases.js';

/** Everything said in Brazilian Portuguese: short, in the words of what Music Assistant returned, to somebody who is "você". */
export const phrases: Phrases = {
  ...conversationPhrases,
  ...roomPhrases,
  ...playPhrases,
  ...queuePhrases,
  ...transportPhrases,
  ...volumePhrases,
  ...askingPhrases,
  ...faultPhrases,
};
