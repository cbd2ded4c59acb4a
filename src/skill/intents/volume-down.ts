import { changeVolume } from '../change-volume.js';
import { defineIntent } from '../intent.js';

/** "It's too loud", "turn it down a lot in the living room". */
export const volumeDown = defineIntent({
  name: 'VolumeDownIntent',
  slots: ['amount', 'step', 'room', 'zone'],
  needs: 'music.control',
  run: (context) => changeVolume(context, 'down'),
});
