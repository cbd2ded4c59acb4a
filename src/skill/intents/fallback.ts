import { exampleOrNothing } from '../example.js';
import { defineIntent } from '../intent.js';
import { waitingQuestion } from '../question.js';

/** Words that fit nothing: our question again, if we asked one; else one thing that would work here. */
export const fallback = defineIntent({
  name: 'AMAZON.FallbackIntent',
  slots: [],
  needs: 'nothing',
  async run({ say }, connect) {
    const waiting = await waitingQuestion(connect);
    if (waiting !== undefined) return { speech: waiting, ask: waiting, outcome: 'asked_again' };
    return { speech: say.notUnderstood(await exampleOrNothing(connect)), ask: say.whatToPlay(), outcome: 'not_understood' };
  },
});
