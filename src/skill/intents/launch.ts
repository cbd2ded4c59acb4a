import type { Player } from '../../music-assistant/types.js';
import type { IntentContext, Reply } from '../intent.js';
import { mediaOf } from '../now-playing.js';
import { asSlot } from '../slots.js';

/** Whoever has opened us so often needs no greeting. */
const OFTEN = 5;

/**
 * "Open ⟨name⟩": begins a conversation in which we stay listening. Not an intent for Alexa, but one for us. The greeting gets shorter; what was
 * paused here is offered again, and "yes" goes on with it.
 *
 * Looks at the players, so that the first phrase need not, and so that "I can't reach Music Assistant" comes now and not after it.
 */
export async function launch(context: IntentContext): Promise<Reply> {
  const { house, memory, say } = context;
  memory.forgetQuestion();
  const paused = pausedHere(context, await house.players());
  const visits = memory.visits();
  memory.noteVisit();
  const visit = visits === 0 ? 'first' : visits < OFTEN ? 'again' : 'often';
  if (paused === undefined) return { speech: say.welcome({ visit }), ask: say.whatToPlay() };
  memory.ask({ kind: 'confirm', intent: 'ResumeIntent', slots: { room: asSlot(paused.name) } });
  const question = say.welcome({ visit, offer: { place: { name: paused.name }, ...mediaOf(paused) } });
  return { speech: question, ask: question, outcome: 'offered_to_resume' };
}

/** What is paused in this Echo's room or, if nothing plays anywhere, in the only room that is paused. */
function pausedHere({ memory }: IntentContext, players: readonly Player[]): Player | undefined {
  const usable = players.filter(({ available, hidden, syncedTo, activeGroup }) => available && !hidden && syncedTo === undefined && activeGroup === undefined);
  const paused = usable.filter(({ playbackState }) => playbackState === 'paused');
  const here = paused.find(({ playerId }) => playerId === memory.room()) ?? paused.find(({ playerId }) => playerId === memory.home());
  const isQuiet = usable.every(({ playbackState }) => playbackState !== 'playing');
  return here ?? (isQuiet && paused.length === 1 ? paused[0] : undefined);
}
