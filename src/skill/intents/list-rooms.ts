import { SkillError } from '../errors.js';
import { defineIntent } from '../intent.js';
import { roomNames } from '../rooms.js';

/** More nobody keeps in mind. */
const MAX_ROOMS = 8;

/** "Which rooms can I use?" Those that play come first. */
export const listRooms = defineIntent({
  name: 'ListRoomsIntent',
  slots: [],
  needs: 'music.read',
  async run({ house, say }) {
    const names = roomNames(await house.players(), { atMost: Number.POSITIVE_INFINITY });
    if (names.length === 0) throw new SkillError({ code: 'no_rooms' });
    return { speech: say.roomsList({ rooms: names.slice(0, MAX_ROOMS), more: names.length > MAX_ROOMS }) };
  },
});
