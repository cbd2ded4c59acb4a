import { control, isPlaying, nothingPlaying } from '../control.js';
import { defineIntent } from '../intent.js';

/** "Pause the kitchen." */
export const pause = defineIntent({
  name: 'PauseIntent',
  builtIn: ['AMAZON.PauseIntent'],
  slots: ['room', 'zone'],
  needs: 'music.control',
  undoneBy: 'ResumeIntent',
  run: (context) =>
    control(context, {
      purpose: 'transport',
      action: 'pause',
      applies: isPlaying,
      send: (ma, { playerId }) => ma.pause(playerId),
      sent: { playbackState: 'paused' },
      done: (place) => context.say.paused(place),
      pointless: (rooms) => nothingPlaying(context, rooms),
      refused: (rooms) => nothingPlaying(context, rooms),
    }),
});
