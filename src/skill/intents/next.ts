import { defineIntent } from '../intent.js';
import { isAtTheEnd } from '../queue-of.js';
import { skip } from '../skip.js';

/** "Next song in the kitchen." */
export const next = defineIntent({
  name: 'NextIntent',
  builtIn: ['AMAZON.NextIntent'],
  slots: ['room'],
  needs: 'music.control',
  run: (context) =>
    skip(context, {
      futile: { applies: (player, rooms) => isAtTheEnd(context, { player, rooms }), speech: ({ place }) => context.say.lastInQueue(place) },
      send: (ma, { playerId }) => ma.next(playerId),
      // For 2.8 the old song is current once more after a second; we do not know the next one.
      sent: { playbackState: 'playing', currentMedia: undefined },
      // Its name would take one more exchange before the skip: whoever skips wants it now, and hears what comes.
      done: (place) => context.say.skipped(place),
    }),
});
