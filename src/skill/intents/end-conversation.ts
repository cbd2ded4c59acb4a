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
      return stop.needs === 'nothing' ? goodbye : await stop.run(context);
    } catch (error) {
      if (error instanceof SkillError && error.code === 'not_linked') return goodbye;
      throw error;
    }
  },
});
