import { defineIntent } from '../intent.js';
import { dropQuestion } from '../question.js';

/** "No": drops our question, unless what comes next is an answer to it all the same. */
export const no = defineIntent({
  name: 'AMAZON.NoIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    await dropQuestion(connect);
    return { speech: say.okay() };
  },
});
