import type { Player } from '../music-assistant/types.js';
import type { IntentContext, Reply } from './intent.js';
import { askIfSure, isLoudEverywhere, levelOf, readStep, setLevels } from './volume.js';
import { volumeRooms } from './volume-rooms.js';

/** Louder or quieter, from where it is. We say where it ends up; Music Assistant's own steps depend on where it is. */
export async function changeVolume(context: IntentContext, direction: 'up' | 'down'): Promise<Reply> {
  const { slots, say, language, confirmed } = context;
  const meant = await volumeRooms(context);
  if (meant.reply !== undefined) return meant.reply;
  const { rooms, joint } = meant;
  const { place } = rooms;
  const players = rooms.players.filter(({ canSetVolume }) => canSetVolume);
  if (players.length === 0) return { speech: say.noVolume(place), outcome: 'unsupported' };

  const step = readStep(slots, language.reading) * (direction === 'up' ? 1 : -1);
  const levels = new Map(
    players.flatMap((player): [Player, number][] => {
      const level = levelOf(player, { joint });
      return level === undefined ? [] : [[player, Math.min(100, Math.max(0, level + step))]];
    }),
  );
  if (levels.size === 0) return { speech: say.volumeUnknown(place), outcome: 'unsupported' };
  if ([...levels].every(([player, level]) => levelOf(player, { joint }) === level)) {
    return { speech: direction === 'up' ? say.loudestAlready(place) : say.silentAlready(place), outcome: 'pointless' };
  }
  if (direction === 'up' && !confirmed && isLoudEverywhere(meant, Math.max(...levels.values()))) return askIfSure(context, undefined);

  const [level] = levels.values();
  const where = { place, ...(levels.size === 1 && level !== undefined ? { level } : {}) };
  return setLevels(context, { ...meant, levels, done: direction === 'up' ? say.louder(where) : say.quieter(where) });
}
