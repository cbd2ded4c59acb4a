import { defineIntent } from '../intent.js';

export const endConversation = defineIntent({
  name: 'AMAZON.StopIntent',
  slots: [],
  needs: 'nothing',
  run: async () => ({}),
});
