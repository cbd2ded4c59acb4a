import { readId } from '../closed-slot.js';
import { gather, newestOf } from '../collections.js';
import { exampleHere } from '../example.js';
import { findWanted } from '../find-wanted.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { play } from '../play.js';
import { roomsOrReply } from '../player.js';
import { COLLECTIONS, type Collection } from '../slots.js';
import { startMedia } from '../start-media.js';

/** "Play my favourites", "play the new Taylor Swift album", "surprise me". */
export const playCollection = defineIntent({
  name: 'PlayCollectionIntent',
  slots: ['collection', 'artist', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  async run(context) {
    const { slots, language } = context;
    const collection = readId(slots.collection, { type: 'COLLECTION', ids: COLLECTIONS, language });
    // Words that are no collection are a name, which Alexa put here.
    if (collection === undefined && slots.collection !== undefined) return play(context, { kind: 'any', name: slots.collection });
    if (collection === undefined && slots.artist === undefined) return playSome(context, 'anything');
    if (collection === undefined || collection === 'newest_album') return playNewest(context);
    if (collection === 'anything' && slots.artist !== undefined) return play(context, { kind: 'artist', name: slots.artist });
    return playSome(context, collection);
  },
});

async function playSome(context: IntentContext, collection: Exclude<Collection, 'newest_album'>): Promise<Reply> {
  const { ma, say, slots, language } = context;
  const choice = await roomsOrReply(context, 'play');
  if (choice.reply !== undefined) return choice.reply;
  const artist = slots.artist?.text;
  const media = await gather(ma, { collection, artist, reading: language.reading });
  // The words come from what was found, where it says whose it is.
  const name = artist === undefined ? undefined : (media[0]?.artists[0] ?? artist);
  const some = { collection, ...(name === undefined ? {} : { artist: name }) };
  if (media.length === 0) return { speech: say.noneOf({ some, example: await exampleHere(context) }), outcome: 'not_found' };
  return startMedia(context, { rooms: choice.rooms, media, speech: ({ place, except }) => say.playingSome({ some, place, except }) });
}

/** An artist's latest album, or the one that came to the library last. */
async function playNewest(context: IntentContext): Promise<Reply> {
  const { ma, say, slots } = context;
  if (slots.artist === undefined) {
    const choice = await roomsOrReply(context, 'play');
    if (choice.reply !== undefined) return choice.reply;
    const [album] = await ma.libraryItems({ mediaType: 'album', orderBy: 'timestamp_added_desc', limit: 1 });
    if (album === undefined)
      return { speech: say.noneOf({ some: { collection: 'recently_added' }, example: await exampleHere(context) }), outcome: 'not_found' };
    return startMedia(context, { rooms: choice.rooms, media: album });
  }
  const wanted = await findWanted(context, { kind: 'artist', name: slots.artist });
  if ('reply' in wanted) return wanted.reply;
  const { found, rooms } = wanted;
  const album = found.mediaType === 'artist' ? newestOf(await ma.artistAlbums(found.uri)) : undefined;
  if (album !== undefined) return startMedia(context, { rooms, media: album });
  const wish = { kind: 'album', name: found.name } as const;
  return { speech: say.notFound({ wanted: wish, example: await exampleHere(context) }), outcome: 'not_found' };
}
