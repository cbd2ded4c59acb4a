import type { Player } from '../music-assistant/types.js';
import type { IntentContext, Reply } from './intent.js';
import { roomsOrReply } from './player.js';
import { askIfSure, isLoudEverywhere, levelOf, readStep, setLevels } from './volume.js';

/** Louder or quieter, from where it is. We say where it ends up; Music Assistant's own steps depend on where it is. */
export async function changeVolume(context: IntentContext, direction: 'up' | 'down'): Promise<Reply> {
  const { slots, say, language, confirmed } = context;
  const choice = await roomsOrReply(context, 'volume');
  if (choice.reply !== undefined) return choice.reply;
  const { rooms } = choice;
  const { place } = rooms;
  const players = rooms.players.filter(({ canSetVolume }) => canSetVolume);
  if (players.length === 0) return { speech: say.noVolume(place), outcome: 'unsupported' };

  const step = readStep(slots, language.reading) * (direction === 'up' ? 1 : -1);
  const levels = new Map(
    players.flatMap((player): [Player, number][] => {
      const level = levelOf(player);
      return level === undefined ? [] : [[player, Math.min(100, Math.max(0, level + step))]];
    }),
  );
  if (levels.size === 0) return { speech: say.volumeUnknown(place), outcome: 'unsupported' };
  if ([...levels].every(([player, level]) => levelOf(player) === level)) {
    return { speech: direction === 'up' ? say.loudestAlready(place) : say.silentAlready(place), outcome: 'pointless' };
  }
  if (direction === 'up' && !confirmed && isLoudEverywhere(rooms, Math.max(...levels.values()))) return askIfSure(context, undefined);

  const [level] = levels.values();
  const where = { place, ...(levels.size === 1 && level !== undefined ? { level } : {}) };
  return setLevels(context, { rooms, levels, done: direction === 'up' ? say.louder(where) : say.quieter(where) });
}
