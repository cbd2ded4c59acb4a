import { defineIntent } from '../intent.js';

export const navigateHome = defineIntent({
  name: 'AMAZON.NavigateHomeIntent',
  slots: [],
  needs: 'nothing',
  run: async () => ({}),
});
