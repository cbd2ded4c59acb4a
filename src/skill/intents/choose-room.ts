import { defineIntent } from '../intent.js';
import { roomsOrReply } from '../player.js';

/**
 * "In the kitchen": answers "Which room?" (`question.ts` puts the room into the phrase that we asked about, and this intent does not run).
 * Said on its own it makes that room the one the conversation is about.
 */
export const chooseRoom = defineIntent({
  name: 'ChooseRoomIntent',
  slots: ['room'],
  needs: 'music.read',
  elsewhere: 'stay',
  async run(context) {
    const choice = await roomsOrReply(context, 'play');
    if (choice.reply !== undefined) return choice.reply;
    const question = context.say.whatToPlay();
    return { speech: context.say.roomChosen(choice.rooms.place), ask: question, outcome: 'room_chosen' };
  },
});
