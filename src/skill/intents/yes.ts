import { exampleHere } from '../example.js';
import { defineIntent } from '../intent.js';

/** "Yes": answers our question (`question.ts` does what we asked about). With nothing to say yes to, we offer something. */
export const yes = defineIntent({
  name: 'AMAZON.YesIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    const question = say.whatToPlay(await exampleHere(await connect()));
    return { speech: question, ask: question, outcome: 'nothing_asked' };
  },
});
