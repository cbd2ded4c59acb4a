import { control, isPlayingOrPaused, nothingPlaying } from '../control.js';
import { defineIntent } from '../intent.js';

/** "Stop the music everywhere." */
export const stop = defineIntent({
  name: 'StopIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  run: (context) =>
    control(context, {
      purpose: 'transport',
      action: 'stop',
      applies: isPlayingOrPaused,
      send: (ma, { playerId }) => ma.stop(playerId),
      sent: { playbackState: 'idle' },
      leaves: true,
      done: (place) => context.say.stopped(place),
      pointless: (rooms) => nothingPlaying(context, rooms),
      refused: (rooms) => nothingPlaying(context, rooms),
    }),
});
