import { defineIntent } from '../intent.js';
import { queueMedia } from '../queue-media.js';

/** "Add Hey Jude to the queue": behind everything. */
export const addToQueue = defineIntent({
  name: 'AddToQueueIntent',
  slots: ['title', 'album', 'artist', 'room'],
  needs: 'music.control',
  run: (context) => queueMedia(context, 'end'),
});
