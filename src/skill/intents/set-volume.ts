import { defineIntent } from '../intent.js';

export const setVolume = defineIntent({
  name: 'SetVolumeIntent',
  slots: ['amount', 'unit', 'room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
