import type { IntentContext, Reply } from './intent.js';
import { sentences } from './ssml.js';

/**
 * Somebody who says the same room at this Echo again and again would rather not: the answer says, once, how to bind the Echo to it. Alexa tells
 * us no name of the device that could. Not after a question, nor after anything that went wrong.
 */
export function withBindingSuggested({ memory, house, say }: IntentContext, reply: Reply): Reply {
  const room = memory.bindingToSuggest();
  const player = house.known().find(({ playerId }) => playerId === room);
  if (player === undefined || reply.speech === undefined || reply.ask !== undefined || (reply.outcome ?? 'done') !== 'done') return reply;
  memory.noteBindingSuggested();
  return { ...reply, speech: sentences(reply.speech, say.suggestBinding(player.name)) };
}
