import type { Player } from '../../music-assistant/types.js';
import { answerAll, eachPlayer } from '../each-player.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { levelOf, roomsThatMute } from '../volume.js';

/** Where a player that cannot mute starts again when nobody remembers how loud it was. */
const QUIET = 20;

/** "Unmute the bedroom": as loud as before. */
export const unmute = defineIntent({
  name: 'UnmuteIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  undoneBy: 'MuteIntent',
  run: unmuteRooms,
});

async function unmuteRooms(context: IntentContext): Promise<Reply> {
  const { ma, house, memory, say } = context;
  const choice = await roomsThatMute(context);
  if (choice.reply !== undefined) return choice.reply;
  const { place, able } = choice;

  /** The level to go back to; undefined for players that unmute by themselves. */
  const levelFor = (player: Player): number | undefined => {
    if (player.canMute) return undefined;
    const level = levelOf(player) ?? 0;
    return memory.levelBeforeMute(player.playerId) ?? (level > 0 ? level : QUIET);
  };
  const { sent, isSlow, failed } = await eachPlayer(able, (player) => {
    const level = levelFor(player);
    return level === undefined ? ma.setMuted({ playerId: player.playerId, muted: false }) : ma.setVolume({ playerId: player.playerId, level });
  });
  const [level] = able.map(levelFor);
  for (const player of sent) {
    const back = levelFor(player);
    house.sent(player.playerId, back === undefined ? { volumeMuted: false } : { volumeLevel: back, ...(player.type === 'group' ? { groupVolume: back } : {}) });
    memory.rememberLevel(player.playerId, undefined);
  }
  const done = say.unmuted({ place, ...(able.length === 1 && level !== undefined ? { level } : {}) });
  return answerAll(context, { isSlow, failed, done, slow: say.asked({ place, action: 'unmute' }) });
}
