import { exampleOrNothing } from '../example.js';
import { defineIntent } from '../intent.js';
import { TIPS } from '../languages/phrases.js';

/** "What can I say?": two phrases made of this person's own music and rooms, others each time. */
export const help = defineIntent({
  name: 'AMAZON.HelpIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    const example = await exampleOrNothing(connect);
    const tip = TIPS[Math.floor(Math.random() * TIPS.length)] ?? 'volume';
    return { speech: say.help({ example, tip }), ask: say.whatToPlay() };
  },
});
