import { DAY, SECOND } from '../../time.js';
import { readDuration } from '../durations.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { roomsOrReply } from '../player.js';
import { EVERYWHERE } from '../room-words.js';
import { placeOfLeaders, roomIdOf, roomLeaders } from '../rooms.js';

/** Longer than that nobody sleeps; Alexa takes "a week" for a length of time, too. */
const MAX_DURATION = 7 * DAY;

/** "Stop playing in thirty minutes." A new one for the same room replaces the old. */
export const sleepTimer = defineIntent({
  name: 'SleepTimerIntent',
  slots: ['duration', 'room', 'zone'],
  needs: 'music.control',
  run: set,
});

async function set(context: IntentContext): Promise<Reply> {
  const { slots, say, language, memory, intent, timers } = context;
  const duration = readDuration(slots.duration, language.reading);
  if (duration === undefined || duration * SECOND > MAX_DURATION) {
    const { duration: _, ...others } = slots;
    memory.ask({ kind: 'slot', slot: 'duration', intent, slots: others });
    const question = say.howLong();
    return { speech: question, ask: question, outcome: 'asked_duration' };
  }
  const choice = await roomsOrReply(context, 'transport');
  if (choice.reply !== undefined) return choice.reply;
  const { place, players } = choice.rooms;
  const playerIds = place === EVERYWHERE ? [] : players.map(({ playerId }) => playerId);
  await timers.set({ room: roomIdOf(choice.rooms), playerIds, inMs: duration * SECOND });
  return { speech: say.timerSet({ duration, place: placeOfLeaders(choice.rooms, roomLeaders(choice.rooms)) }) };
}
