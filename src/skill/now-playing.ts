import type { Player } from '../music-assistant/types.js';
import type { Named } from './languages/phrases.js';

/** What a player plays, as Music Assistant reports it; nothing when it has no title. */
export function mediaOf({ currentMedia }: Player): { media?: Named } {
  const { title, artist } = currentMedia ?? {};
  if (title === undefined || title.trim() === '') return {};
  return { media: { kind: 'track', name: title, ...(artist === undefined || artist.trim() === '' ? {} : { artist }) } };
}
