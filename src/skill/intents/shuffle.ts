import { readId } from '../closed-slot.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { play } from '../play.js';
import { queuesOrReply, tellQueues } from '../queue-of.js';
import { SWITCHES } from '../slots.js';

/** "Turn shuffle on in the kitchen", "shuffle my dinner playlist". */
export const shuffle = defineIntent({
  name: 'ShuffleIntent',
  builtIn: ['AMAZON.ShuffleOnIntent', 'AMAZON.ShuffleOffIntent'],
  slots: ['switch', 'playlist', 'artist', 'album', 'room'],
  needs: 'music.control',
  async run(context) {
    const { slots, language, intent } = context;
    if (slots.playlist !== undefined) return play(context, { kind: 'playlist', name: slots.playlist, shuffled: true });
    if (slots.album !== undefined) return play(context, { kind: 'album', name: slots.album, shuffled: true });
    if (slots.artist !== undefined) return play(context, { kind: 'artist', name: slots.artist, shuffled: true });
    const isOff = intent === 'AMAZON.ShuffleOffIntent' || readId(slots.switch, { type: 'SWITCH', ids: SWITCHES, language }) === 'off';
    return turn(context, isOff ? 'off' : 'on');
  },
});

/** A queue that is silent keeps it for what it plays next. */
async function turn(context: IntentContext, to: 'on' | 'off'): Promise<Reply> {
  const { ma, say, household } = context;
  const choice = await queuesOrReply(context);
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding, silent } = choice;
  const on = to === 'on';
  return tellQueues(context, {
    ...{ rooms, queues: sounding.length > 0 ? sounding : silent, action: 'shuffle' },
    async send({ queueId }) {
      await ma.setShuffle({ queueId, on });
      household.noteShuffle(queueId, 'person');
    },
    done: say.shuffled({ on, place: rooms.place }),
  });
}
