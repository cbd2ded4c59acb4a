import { defineIntent } from '../intent.js';
import { waitingQuestion } from '../question.js';

/**
 * "Say that again." Known within one Alexa session: afterwards there is nothing to say again, but a question that still waits. We go on listening
 * for its answer.
 */
export const sayAgain = defineIntent({
  name: 'AMAZON.RepeatIntent',
  slots: [],
  needs: 'nothing',
  async run({ say, lastSpeech }, connect) {
    const waiting = await waitingQuestion(connect);
    if (waiting !== undefined) return { speech: lastSpeech ?? waiting, ask: waiting, outcome: 'asked_again' };
    return lastSpeech === undefined ? { speech: say.nothingToRepeat(), outcome: 'nothing_to_repeat' } : { speech: lastSpeech };
  },
});
