import { defineIntent } from '../intent.js';
import { queueMedia } from '../queue-media.js';

/** "Play Dancing Queen next": behind what plays now. */
export const playNext = defineIntent({
  name: 'PlayNextIntent',
  slots: ['title', 'album', 'artist', 'room'],
  needs: 'music.control',
  run: (context) => queueMedia(context, 'next'),
});
