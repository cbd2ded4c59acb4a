import { control, isPlaying } from '../control.js';
import { exampleHere } from '../example.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { mediaOf } from '../now-playing.js';
import type { Rooms } from '../rooms.js';
import { move } from './move-music.js';

/** "Resume in the kitchen." Also what was stopped, or paused so long that Music Assistant stopped it; or the music of another room. */
export const resume = defineIntent({
  name: 'ResumeIntent',
  builtIn: ['AMAZON.ResumeIntent'],
  slots: ['room', 'zone'],
  needs: 'music.control',
  undoneBy: 'PauseIntent',
  async run(context) {
    const { slots, house } = context;
    const said = slots.room ?? slots.zone;
    const reply = await resumeMusic(context);
    const isElsewhere = reply.outcome === 'rejected' && said !== undefined && house.known().some(isPlaying);
    return isElsewhere ? move({ ...context, answersRoom: false, slots: { room: said } }) : reply;
  },
});

/** @throws {SkillError}, {MusicAssistantError}. */
export function resumeMusic(context: IntentContext): Promise<Reply> {
  return control(context, {
    purpose: 'resume',
    action: 'resume',
    applies: (player) => !isPlaying(player),
    send: (ma, { playerId }) => ma.play(playerId),
    sent: { playbackState: 'playing' },
    // What an idle player will go on with only Music Assistant knows.
    done: (place, player) => context.say.resumed({ place, ...(player.playbackState === 'paused' ? mediaOf(player) : {}) }),
    pointless: ({ place, players }) => context.say.alreadyPlaying({ place, ...(players[0] === undefined ? {} : mediaOf(players[0])) }),
    refused: (rooms) => nothingToResume(context, rooms),
  });
}

async function nothingToResume(context: IntentContext, { place, players }: Rooms) {
  const [room] = players;
  return context.say.nothingToResume({ place, example: { ...(await exampleHere(context)), ...(room === undefined ? {} : { room: room.name }) } });
}
