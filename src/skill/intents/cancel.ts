import { defineIntent } from '../intent.js';
import { forgetQuestion } from '../question.js';

/** "Cancel", "never mind": ends the conversation and leaves the music alone. */
export const cancel = defineIntent({
  name: 'AMAZON.CancelIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    await forgetQuestion(connect);
    return { speech: say.okay(), end: true };
  },
});
