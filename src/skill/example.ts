import { MusicAssistantError } from '../music-assistant/errors.js';
import { connectOrNothing } from './connect-or-nothing.js';
import type { Connect, IntentContext } from './intent.js';
import type { Example } from './languages/phrases.js';
import { roomNames } from './rooms.js';

/**
 * Something that would work here, made of this person's music and of the room that the conversation is about, or that this Echo stands in; less of
 * it when Music Assistant does not say.
 */
export async function exampleHere({ house, memory }: IntentContext): Promise<Example> {
  try {
    const players = await house.players();
    const here = [memory.room(), memory.home()].flatMap((id) => roomNames(players.filter(({ playerId }) => playerId === id)));
    const [room] = [...here, ...roomNames(players)];
    const media = await house.example();
    return { ...(media === undefined ? {} : { media }), ...(room === undefined ? {} : { room }) };
  } catch (error) {
    if (error instanceof MusicAssistantError && error.code !== 'unauthorized') return {};
    throw error;
  }
}

/** The same for what works unlinked: nothing when there is no account, or no way to ask it. */
export async function exampleOrNothing(connect: Connect): Promise<Example> {
  const context = await connectOrNothing(connect);
  if (context === undefined) return {};
  try {
    return await exampleHere(context);
  } catch (error) {
    if (error instanceof MusicAssistantError) return {};
    throw error;
  }
}
