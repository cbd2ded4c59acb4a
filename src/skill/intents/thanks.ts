import { defineIntent } from '../intent.js';
import { forgetQuestion } from '../question.js';

/** "Thanks": ends the conversation and leaves the music alone. */
export const thanks = defineIntent({
  name: 'ThanksIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    await forgetQuestion(connect);
    return { speech: say.youreWelcome(), end: true };
  },
});
