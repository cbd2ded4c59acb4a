import { defineIntent } from '../intent.js';

export const whatsPlaying = defineIntent({
  name: 'WhatsPlayingIntent',
  slots: ['room'],
  needs: 'music.read',
  run: async () => ({}),
});
