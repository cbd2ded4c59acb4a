import { defineIntent } from '../intent.js';
import { play } from '../play.js';

/** "Play Jazz FM in the bathroom": a radio station. */
export const playStation = defineIntent({
  name: 'PlayStationIntent',
  slots: ['station', 'room'],
  needs: 'music.control',
  run: (context) => play(context, { kind: 'radio', name: context.slots.station }),
});
