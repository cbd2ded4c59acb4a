import { readAnyId, readId } from '../closed-slot.js';
import { defineIntent, type Intent, type IntentContext, type Reply } from '../intent.js';
import { play } from '../play.js';
import { COLLECTIONS, type SlotName, type SlotValue } from '../slots.js';
import { playCollection } from './play-collection.js';
import { playGenre } from './play-genre.js';

/**
 * "Play Dancing Queen by ABBA in the kitchen", "play Queen": a song, or whatever a bare name means.
 *
 * Owns the phrases without a noun, so it looks among songs, artists, playlists and albums alike; a name that none of them has may be a genre
 * ("play jazz") or a collection ("play my favourites").
 */
export const playSong = defineIntent({
  name: 'PlaySongIntent',
  slots: ['title', 'artist', 'version', 'room'],
  needs: 'music.control',
  run: (context) => play(context, { kind: 'any', name: context.slots.title, instead: (name, room) => playKind(context, { text: name, resolved: [] }, room) }),
});

function playKind(context: IntentContext, name: SlotValue, room: SlotValue | undefined): Promise<Reply> | undefined {
  const { language } = context;
  const as = (slot: SlotName, intent: Intent): Promise<Reply> | undefined =>
    intent.needs === 'nothing' ? undefined : intent.run({ ...context, slots: { [slot]: name, ...(room === undefined ? {} : { room }) } });
  if (readAnyId(name, { type: 'GENRE', language }) !== undefined) return as('genre', playGenre);
  if (readAnyId(name, { type: 'DECADE', language }) !== undefined) return as('decade', playGenre);
  return readId(name, { type: 'COLLECTION', ids: COLLECTIONS, language }) === undefined ? undefined : as('collection', playCollection);
}
