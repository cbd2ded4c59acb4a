import { defineIntent } from '../intent.js';

export const fallback = defineIntent({
  name: 'AMAZON.FallbackIntent',
  slots: [],
  needs: 'nothing',
  run: async () => ({}),
});
