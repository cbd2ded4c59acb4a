import type { IntentContext, Reply } from '../intent.js';

/**
 * "Open ⟨name⟩": begins a conversation in which we stay listening. Not an intent for Alexa, but one for us.
 *
 * Looks at the players, so that the first phrase need not, and so that "I can't reach Music Assistant" comes now and not after it.
 */
export async function launch({ house, memory, say }: IntentContext): Promise<Reply> {
  memory.forgetQuestion();
  await house.players();
  return { speech: say.welcome(), ask: say.whatToPlay() };
}
