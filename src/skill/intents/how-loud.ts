import { FRESH } from '../house.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { levelOf } from '../volume.js';
import { volumeRooms } from '../volume-rooms.js';

/** Nobody listens to more. */
const MAX_ROOMS = 4;

/** "How loud is the kitchen?" */
export const howLoud = defineIntent({
  name: 'HowLoudIntent',
  slots: ['room', 'zone'],
  needs: 'music.read',
  run: tell,
});

async function tell(context: IntentContext): Promise<Reply> {
  const { house, say } = context;
  await house.players({ maxAge: FRESH });
  const choice = await volumeRooms(context);
  if (choice.reply !== undefined) return choice.reply;
  const { place, players } = choice.rooms;
  const levels = players.flatMap((player) => {
    const level = levelOf(player);
    return level === undefined ? [] : [{ room: player.name, level, muted: player.volumeMuted ?? false }];
  });
  if (levels.length === 0) return { speech: say.volumeUnknown(place), outcome: 'unsupported' };
  return { speech: say.volumeIs(levels.slice(0, MAX_ROOMS)) };
}
