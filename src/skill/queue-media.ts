import { isPlayingOrPaused } from './control.js';
import { findWanted } from './find-wanted.js';
import type { IntentContext, Reply } from './intent.js';
import { queueIdOf } from './leaders.js';
import { tellQueues } from './queue-of.js';
import { roomLeaders } from './rooms.js';
import { named, startMedia, toRef } from './start-media.js';

/**
 * Find what was asked for and put it behind the current song, or behind everything. Where nothing plays, "next" is now.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function queueMedia(context: IntentContext, where: 'next' | 'end'): Promise<Reply> {
  const { ma, say, slots, house, memory, intent } = context;
  const wanted = await findWanted(context, slots.album === undefined ? { kind: 'any', name: slots.title } : { kind: 'album', name: slots.album });
  if ('reply' in wanted) return wanted.reply;
  const { found, others, rooms } = wanted;
  const leaders = roomLeaders(rooms);
  if (where === 'next' && !leaders.some(isPlayingOrPaused)) return startMedia(context, { rooms, media: found, others });

  const { place, players, all } = rooms;
  const media = named(found);
  const reply = await tellQueues(context, {
    ...{ rooms, action: 'queue' },
    queues: leaders.map((leader) => ({ leader, queueId: queueIdOf(leader, all) })),
    send: async ({ leader, queueId }) => {
      await ma.queueMedia({ queueId, uri: found.uri, where });
      house.started(leader.playerId, { isOneSong: false });
    },
    done: where === 'next' ? say.queuedNext({ media, place }) : say.queuedLast({ media, place }),
  });
  if (reply.outcome !== 'rejected')
    memory.noteTurn({ intent, slots, media: toRef(found), others: others.map(toRef), rooms: players.map(({ playerId }) => playerId) });
  return reply;
}
