import { defineIntent } from '../intent.js';
import { forgetQuestion } from '../question.js';

/** "No": drops our question. */
export const no = defineIntent({
  name: 'AMAZON.NoIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    await forgetQuestion(connect);
    return { speech: say.okay() };
  },
});
