import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { queuesOrReply, silence, tellQueues } from '../queue-of.js';

/** "Save this as a playlist called Road Trip." */
export const saveQueue = defineIntent({
  name: 'SaveQueueIntent',
  slots: ['playlist', 'room'],
  needs: 'music.control',
  run: save,
});

async function save(context: IntentContext): Promise<Reply> {
  const { ma, say, slots, memory, intent } = context;
  const choice = await queuesOrReply(context);
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding } = choice;
  const [queue] = sounding;
  if (queue === undefined) return silence(context, rooms);
  if (slots.playlist === undefined) {
    memory.ask({ kind: 'slot', slot: 'playlist', intent, slots });
    const question = say.whatPlaylistName();
    return { speech: question, ask: question, outcome: 'asked_name' };
  }
  const name = capital(slots.playlist.text);
  const place = sounding.length === 1 ? rooms.place : { name: queue.leader.name };
  return tellQueues(context, {
    ...{ rooms: { ...rooms, place }, queues: [queue], action: 'save_queue' },
    send: ({ queueId }) => ma.saveQueue({ queueId, name }),
    done: say.queueSaved({ name, place }),
  });
}

/** Alexa hears in lower case. */
const capital = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
