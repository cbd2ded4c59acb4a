import { defineIntent } from '../intent.js';

export const volumeUp = defineIntent({
  name: 'VolumeUpIntent',
  slots: ['amount', 'step', 'room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
