import { currentSong, namedRef, noteSong } from '../current-song.js';
import { isRejected } from '../each-player.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';

/** "I love this song." */
export const like = defineIntent({
  name: 'LikeIntent',
  slots: ['room'],
  needs: 'music.control',
  run: addToFavorites,
});

async function addToFavorites(context: IntentContext): Promise<Reply> {
  const { ma, say } = context;
  const song = await currentSong(context);
  if (song.reply !== undefined) return song.reply;
  try {
    await ma.addFavorite(song.media.uri);
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.rejected(), outcome: 'rejected' };
  }
  noteSong(context, song);
  return { speech: say.liked(namedRef(song.media)) };
}
