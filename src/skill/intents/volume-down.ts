import { defineIntent } from '../intent.js';

export const volumeDown = defineIntent({
  name: 'VolumeDownIntent',
  slots: ['amount', 'step', 'room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
