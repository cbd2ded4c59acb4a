import { defineIntent } from '../intent.js';

/** "What's coming up?" */
export const whatsNext = defineIntent({
  name: 'WhatsNextIntent',
  slots: ['room'],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
