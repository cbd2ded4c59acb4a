import { control, isPlayingOrPaused, nothingPlaying } from '../control.js';
import { defineIntent } from '../intent.js';
import { isAtTheEnd } from '../queue-of.js';

/** "Next song in the kitchen." */
export const next = defineIntent({
  name: 'NextIntent',
  builtIn: ['AMAZON.NextIntent'],
  slots: ['room'],
  needs: 'music.control',
  run: (context) =>
    control(context, {
      purpose: 'transport',
      action: 'skip',
      // On an idle player "next" would start music.
      applies: isPlayingOrPaused,
      futile: { applies: (player, rooms) => isAtTheEnd(context, { player, rooms }), speech: ({ place }) => context.say.lastInQueue(place) },
      send: (ma, { playerId }) => ma.next(playerId),
      // For 2.8 the old song is current once more after a second; we do not know the next one.
      sent: { playbackState: 'playing', currentMedia: undefined },
      // Its name would take one more exchange before the skip: whoever skips wants it now, and hears what comes.
      done: (place) => context.say.skipped(place),
      pointless: (rooms) => nothingPlaying(context, rooms),
      refused: ({ place }) => context.say.couldNot({ place, action: 'skip' }),
    }),
});
