import { defineIntent } from '../intent.js';

/** "Who am I?", "link my account": the Music Assistant user that this Alexa account is linked to. Unlinked, the card to link with comes instead. */
export const whoAmI = defineIntent({
  name: 'WhoAmIIntent',
  slots: [],
  needs: 'music.read',
  run: async ({ say, account }) => ({ speech: say.whoAmI(account) }),
});
