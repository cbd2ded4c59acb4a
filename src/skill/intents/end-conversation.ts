import { SkillError } from '../errors.js';
import { defineIntent } from '../intent.js';
import { mayUse } from '../may-use.js';
import { forgetQuestion } from '../question.js';
import { stop } from './stop.js';

/** "Stop": in a conversation it ends that; said in one breath with our name, it stops the music. */
export const endConversation = defineIntent({
  name: 'AMAZON.StopIntent',
  slots: [],
  needs: 'nothing',
  async run(heard, connect) {
    const goodbye = { speech: heard.say.goodbye(), end: true };
    if (!heard.isNew) {
      await forgetQuestion(connect);
      return goodbye;
    }
    try {
      const context = await connect();
      mayUse(context, 'music.control');
      // If we have to ask which room, the answer is for that intent, not for this one.
      return stop.needs === 'nothing' ? goodbye : await stop.run({ ...context, intent: stop.name });
    } catch (error) {
      if (error instanceof SkillError && error.code === 'not_linked') return goodbye;
      throw error;
    }
  },
});
