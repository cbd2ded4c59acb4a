import { defineIntent } from '../intent.js';
import { exampleOrNothing } from '../play.js';

/** "What can I say?": two phrases made of this person's own music and rooms. */
export const help = defineIntent({
  name: 'AMAZON.HelpIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    return { speech: say.help(await exampleOrNothing(connect)), ask: say.whatToPlay() };
  },
});
