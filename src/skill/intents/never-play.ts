import { defineIntent } from '../intent.js';
import { followersOf } from '../leaders.js';
import { isAtTheEnd } from '../queue-of.js';
import { skip } from '../skip.js';

/** "Never play this again": skips, and says honestly that no more can be done. */
export const neverPlay = defineIntent({
  name: 'NeverPlayIntent',
  slots: ['room'],
  needs: 'music.control',
  run: (context) =>
    skip(context, {
      // With nothing to skip to, it is at least not heard any longer.
      async send(ma, player) {
        const all = await context.house.players();
        const isLast = await isAtTheEnd(context, { player, rooms: { place: { name: player.name }, players: [player], all } });
        await (isLast ? ma.stop(player.playerId) : ma.next(player.playerId));
        for (const { playerId } of followersOf(player, all)) context.house.sent(playerId, { playbackState: isLast ? 'idle' : 'playing' });
      },
      sent: { currentMedia: undefined },
      done: (place) => context.say.skippedNotBanned(place),
    }),
});
