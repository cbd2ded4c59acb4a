import type { Player } from '../../music-assistant/types.js';
import { control, isPlayingOrPaused, nothingPlaying } from '../control.js';
import { defineIntent, type IntentContext } from '../intent.js';
import { queueIdOf, type Rooms } from '../player.js';

/** "Next song in the kitchen." */
export const next = defineIntent({
  name: 'NextIntent',
  builtIn: ['AMAZON.NextIntent'],
  slots: ['room'],
  needs: 'music.control',
  run: (context) =>
    control(context, {
      purpose: 'transport',
      action: 'skip',
      // On an idle player "next" would start music.
      applies: isPlayingOrPaused,
      // At the last item Music Assistant says yes and does nothing. Where we started one song alone we look; elsewhere that would cost a trip.
      futile: { applies: (player, rooms) => isAtTheEnd(context, { player, rooms }), speech: ({ place }) => context.say.lastInQueue(place) },
      send: (ma, { playerId }) => ma.next(playerId),
      // For 2.8 the old song is current once more after a second; we do not know the next one.
      sent: { playbackState: 'playing', currentMedia: undefined },
      done: (place) => context.say.skipped(place),
      pointless: (rooms) => nothingPlaying(context, rooms),
      refused: ({ place }) => context.say.couldNot({ place, action: 'skip' }),
    }),
});

async function isAtTheEnd({ ma, house }: IntentContext, { player, rooms }: { player: Player; rooms: Rooms }): Promise<boolean> {
  if (!house.playsOneSong(player.playerId)) return false;
  const queue = await ma.queue(queueIdOf(player, rooms.all));
  return queue !== undefined && !queue.repeats && (queue.currentIndex ?? 0) + 1 >= queue.itemCount;
}
