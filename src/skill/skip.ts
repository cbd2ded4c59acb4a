import { type Control, control, isPlayingOrPaused, nothingPlaying } from './control.js';
import type { IntentContext, Reply } from './intent.js';

/** Go on to the next one where something plays: on an idle player "next" would start music. `how`: the command, and what is said of it. */
export const skip = (context: IntentContext, how: Pick<Control, 'send' | 'sent' | 'done' | 'futile'>): Promise<Reply> =>
  control(context, {
    purpose: 'transport',
    action: 'skip',
    applies: isPlayingOrPaused,
    pointless: (rooms) => nothingPlaying(context, rooms),
    refused: ({ place }) => context.say.couldNot({ place, action: 'skip' }),
    ...how,
  });
