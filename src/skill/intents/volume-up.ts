import { changeVolume } from '../change-volume.js';
import { defineIntent } from '../intent.js';

/** "Turn it up a bit in the kitchen", "louder by ten". */
export const volumeUp = defineIntent({
  name: 'VolumeUpIntent',
  slots: ['amount', 'step', 'room', 'zone'],
  needs: 'music.control',
  run: (context) => changeVolume(context, 'up'),
});
