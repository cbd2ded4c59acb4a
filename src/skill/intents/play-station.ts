import { meansAnyStation, playAnyStation } from '../any-station.js';
import { defineIntent } from '../intent.js';
import { play } from '../play.js';

/** "Play the radio station Jazz FM in the bathroom", "play the radio". */
export const playStation = defineIntent({
  name: 'PlayStationIntent',
  slots: ['station', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  async run(context) {
    const { slots, language } = context;
    if (slots.station === undefined || meansAnyStation(slots.station.text, language)) return playAnyStation(context);
    return play(context, { kind: 'radio', name: slots.station });
  },
});
