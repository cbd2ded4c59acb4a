import { defineIntent } from '../intent.js';

/** "Say that again." Known within one Alexa session: afterwards there is nothing to say again. */
export const sayAgain = defineIntent({
  name: 'AMAZON.RepeatIntent',
  slots: [],
  needs: 'nothing',
  run: async ({ say, lastSpeech }) => (lastSpeech === undefined ? { speech: say.nothingToRepeat(), outcome: 'nothing_to_repeat' } : { speech: lastSpeech }),
});
