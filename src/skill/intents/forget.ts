import { defineIntent } from '../intent.js';
import { nameKeys } from '../text.js';

/** "Forget that": a name that we remembered the meaning of means nothing in particular again. */
export const forget = defineIntent({
  name: 'ForgetIntent',
  slots: [],
  needs: 'music.read',
  elsewhere: 'stay',
  async run({ memory, household, say, language }) {
    const slots = memory.turn()?.slots ?? {};
    const said = (slots.title ?? slots.album ?? slots.artist ?? slots.playlist)?.text;
    const key = said === undefined ? undefined : nameKeys(said, language.reading).find((name) => household.choice(name) !== undefined);
    if (said === undefined || key === undefined) return { speech: say.nothingToForget(), outcome: 'nothing_to_forget' };
    household.forgetChoice(key);
    return { speech: say.choiceForgotten(said) };
  },
});
