import { isPlaying } from './control.js';
import type { IntentContext, Reply } from './intent.js';
import { move } from './intents/move-music.js';
import { resumeMusic } from './intents/resume.js';
import { mediaOf } from './now-playing.js';
import { chooseRooms, unknownRoom } from './player.js';
import { matchWholeRoom } from './room-names.js';
import { EVERYWHERE } from './room-words.js';
import { roomIdOf } from './rooms.js';
import type { SlotValue } from './slots.js';
import { sounding } from './whose-music.js';
import { isHere, zoneOf } from './zones.js';

/** Are these words nothing but a place: "everywhere", "in the kitchen"? */
export async function isPlace({ house, language }: IntentContext, said: SlotValue): Promise<boolean> {
  const match = matchWholeRoom({ said, players: await house.players(), language });
  return match === EVERYWHERE || match.length > 0 || isHere(said, language) || zoneOf(said, language) !== undefined;
}

/**
 * "Play everywhere", "play in the kitchen": music that plays elsewhere moves there, what is paused there goes on. Without either we ask
 * what to play.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function playThere(context: IntentContext, said: SlotValue): Promise<Reply> {
  const { say, memory } = context;
  const asking: IntentContext = { ...context, answersRoom: false, slots: { room: said } };
  const choice = await chooseRooms(asking, { purpose: 'reach', said });
  if (choice.rooms === undefined) return choice.reply ?? unknownRoom(asking, choice.unknown);
  const { place, players, all } = choice.rooms;
  const [first] = players;
  if (first !== undefined && players.every(isPlaying)) return { speech: say.alreadyPlaying({ place, ...mediaOf(first) }), outcome: 'pointless' };
  const isPausedHere = players.some(({ playbackState }) => playbackState === 'paused');
  if (isPausedHere && !all.some(isPlaying)) return resumeMusic(asking);
  if (sounding(all).length > 0) return move(asking);
  memory.useRoom(roomIdOf(choice.rooms));
  return { speech: say.roomChosen(place), ask: say.whatToPlay(), outcome: 'room_chosen' };
}
