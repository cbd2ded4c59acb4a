import { currentSong, namedRef, noteSong } from '../current-song.js';
import { isRejected } from '../each-player.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';

/** "Remove this from my favourites." */
export const unlike = defineIntent({
  name: 'UnlikeIntent',
  slots: ['room'],
  needs: 'music.control',
  run: removeFromFavorites,
});

async function removeFromFavorites(context: IntentContext): Promise<Reply> {
  const { ma, say } = context;
  const song = await currentSong(context);
  if (song.reply !== undefined) return song.reply;
  const media = namedRef(song.media);
  const item = await ma.item(song.media.uri);
  // Only what is in the library can be a favourite, and is removed by the library's own id.
  const { favorite = false, libraryItemId } = item ?? {};
  if (item === undefined || !favorite || libraryItemId === undefined) return { speech: say.wasNotLiked(media), outcome: 'pointless' };
  try {
    await ma.removeFavorite({ mediaType: item.mediaType, libraryItemId });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.rejected(), outcome: 'rejected' };
  }
  noteSong(context, song);
  return { speech: say.unliked(media) };
}
