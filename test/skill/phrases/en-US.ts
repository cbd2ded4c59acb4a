import { ASKING } from './en-asking.js';
import { CONVERSATION } from './en-conversation.js';
import { PLAYBACK } from './en-playback.js';
import { PLAYING } from './en-playing.js';
import { SAID } from './en-said.js';
import type { Phrase } from './phrase.js';

/** English as it is spoken everywhere. */
export const PHRASES: readonly Phrase[] = [...PLAYING, ...PLAYBACK, ...ASKING, ...CONVERSATION, ...SAID];
