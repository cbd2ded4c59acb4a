import { answerAll, eachPlayer } from '../each-player.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { levelOf, roomsThatMute } from '../volume.js';

/** "Mute the bedroom." A player that cannot mute is turned down to nothing, and we remember how loud it was. */
export const mute = defineIntent({
  name: 'MuteIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  undoneBy: 'UnmuteIntent',
  run: muteRooms,
});

async function muteRooms(context: IntentContext): Promise<Reply> {
  const { ma, house, memory, say } = context;
  const choice = await roomsThatMute(context);
  if (choice.reply !== undefined) return choice.reply;
  const { place, able } = choice;

  const { sent, isSlow, failed } = await eachPlayer(able, ({ playerId, canMute }) =>
    canMute ? ma.setMuted({ playerId, muted: true }) : ma.setVolume({ playerId, level: 0 }),
  );
  for (const player of sent) {
    const level = levelOf(player);
    if (player.canMute) house.sent(player.playerId, { volumeMuted: true });
    else {
      if (level !== undefined && level > 0) memory.rememberLevel(player.playerId, level);
      house.sent(player.playerId, { volumeLevel: 0, ...(player.type === 'group' ? { groupVolume: 0 } : {}) });
    }
  }
  return answerAll(context, { isSlow, failed, done: say.muted(place), slow: say.asked({ place, action: 'mute' }) });
}
