import type { QueueItem } from '../music-assistant/types.js';
import type { Named } from './languages/phrases.js';
import { named } from './start-media.js';

/** How something in a queue is spoken of; a bare stream by the name Music Assistant gives it. */
export const namedItem = ({ media, name }: QueueItem): Named => (media === undefined ? { kind: 'track', name } : named(media));
