import { defineIntent, type IntentContext, type Reply } from '../intent.js';

/** "Cancel the sleep timer": that of the room this conversation is about, or of this Echo's; else every one of this account. */
export const cancelTimer = defineIntent({
  name: 'CancelTimerIntent',
  slots: [],
  needs: 'music.control',
  run: cancel,
});

async function cancel({ memory, say, timers }: IntentContext): Promise<Reply> {
  const all = await timers.list();
  if (all.length === 0) return { speech: say.noTimer(), outcome: 'pointless' };
  const here = [memory.room(), memory.home()].flatMap((id) => all.filter(({ room }) => room === id));
  const meant = here.length > 0 ? here.slice(0, 1) : all;
  await timers.cancel(meant.map(({ id }) => id));
  return { speech: say.timerCancelled() };
}
