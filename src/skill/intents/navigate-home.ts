import { defineIntent } from '../intent.js';

/** "Go home": leaves the skill. */
export const navigateHome = defineIntent({
  name: 'AMAZON.NavigateHomeIntent',
  slots: [],
  needs: 'nothing',
  run: async ({ say }) => ({ speech: say.goodbye(), end: true }),
});
