import { meansAnyStation, playAnyStation } from '../any-station.js';
import { readAnyId, readId } from '../closed-slot.js';
import { defineIntent, type Intent, type IntentContext, type Reply } from '../intent.js';
import { withoutCarriers } from '../name-fit.js';
import { play } from '../play.js';
import { isPlace, playThere } from '../play-there.js';
import { asSlot, COLLECTIONS, type SlotName, type SlotValue } from '../slots.js';
import { fold } from '../text.js';
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
  elsewhere: 'move',
  async run(context) {
    const { title, artist, room, zone, version } = context.slots;
    const where = title ?? room ?? zone;
    const isNothingElse = [artist, version, title === undefined ? undefined : (room ?? zone)].every((slot) => slot === undefined);
    const place = where !== undefined && isNothingElse && (await isPlace(context, where)) ? where : undefined;
    if (title === undefined && place !== undefined) return playThere(context, place);
    if (title !== undefined && artist === undefined && meansAnyStation(title.text, context.language)) return playAnyStation(context);
    return play(context, {
      ...{ kind: 'any', name: title },
      instead: (name, peeled) => playGenreOrCollection(context, { said: name, room: peeled }) ?? (place === undefined ? undefined : playThere(context, place)),
    });
  },
});

/** A name that is none may be a genre, a decade or a collection. */
function playGenreOrCollection(context: IntentContext, { said, room }: { said: string; room: SlotValue | undefined }): Promise<Reply> | undefined {
  const { language } = context;
  for (const text of new Set([said, withoutCarriers(fold(said), language.reading)])) {
    const name = asSlot(text);
    const as = (slot: SlotName, intent: Intent): Promise<Reply> | undefined =>
      intent.needs === 'nothing' ? undefined : intent.run({ ...context, slots: { [slot]: name, ...(room === undefined ? {} : { room }) } });
    if (readAnyId(name, { type: 'GENRE', language }) !== undefined) return as('genre', playGenre);
    if (readAnyId(name, { type: 'DECADE', language }) !== undefined) return as('decade', playGenre);
    if (readId(name, { type: 'COLLECTION', ids: COLLECTIONS, language }) !== undefined) return as('collection', playCollection);
  }
  return undefined;
}
