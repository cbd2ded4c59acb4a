import type { IntentContext, Reply } from './intent.js';
import { sentences } from './ssml.js';

/**
 * Somebody who says the same room at this Echo again and again would rather not: the answer says, once, how to bind the Echo to it. Alexa tells
 * us no name of the device that could. Only after something that was done there: not after a question, small talk, or anything that went wrong.
 */
export function withBindingSuggested({ memory, house, say, intent, ma }: IntentContext, reply: Reply): Reply {
  const room = memory.bindingToSuggest();
  const player = house.known().find(({ playerId }) => playerId === room);
  const isSmallTalk = intent.startsWith('AMAZON.') || ma.calls === 0;
  if (isSmallTalk || player === undefined || reply.speech === undefined || reply.ask !== undefined || (reply.outcome ?? 'done') !== 'done') return reply;
  memory.noteBindingSuggested();
  return { ...reply, speech: sentences(reply.speech, say.suggestBinding(player.name)) };
}
