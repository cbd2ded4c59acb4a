import { MusicAssistantError } from '../../music-assistant/errors.js';
import { isRoom } from '../../music-assistant/is-room.js';
import type { Player } from '../../music-assistant/types.js';
import { SECOND } from '../../time.js';
import type { Check, Finding } from '../layer.js';
import { HOW_TO_GIVE_ONE, reasonOf, signedIn, testAccountOf, withMusicAssistant } from '../test-account.js';

const PATIENCE = 6 * SECOND;

/** Does Music Assistant show the test account players that Alexa can play on? */
export const checkPlayers: Check = async (context) => {
  const testAccount = testAccountOf(context);
  if (testAccount === undefined) return { ok: null, cause: `Not checked: players are only shown to who is signed in; ${HOW_TO_GIVE_ONE}` };
  return withMusicAssistant(context, (musicAssistant) =>
    signedIn({ musicAssistant, testAccount }, async ({ token, account }) => {
      try {
        const players = await musicAssistant.connect(token, { signal: AbortSignal.timeout(PATIENCE) }).players();
        return judge(players, account.username);
      } catch (error) {
        if (!(error instanceof MusicAssistantError) || (error.code !== 'forbidden' && error.code !== 'unauthorized')) throw error;
        return {
          ok: false,
          fault: 'forbidden',
          cause: `Music Assistant does not show ${account.username} its players: ${reasonOf(error)}`,
          next: 'Give this account the role "user" in Music Assistant: guests can neither see players nor link.',
        };
      }
    }),
  );
};

function judge(players: readonly Player[], username: string): Finding {
  const rooms = players.filter((player) => isRoom(player) && !player.hidden);
  const there = rooms.filter(({ available }) => available);
  if (rooms.length === 0) {
    return {
      ok: false,
      fault: 'none',
      cause: `Music Assistant shows ${username} no players${players.length === 0 ? '' : `, but for ${players.length} that are hidden or part of others`}`,
      next: "Add a player provider in Music Assistant's settings, or allow this account players in its player filter.",
    };
  }
  if (there.length === 0) {
    return {
      ok: false,
      fault: 'none-available',
      cause: `None of the players is available: ${names(rooms)}`,
      next: 'Switch one on; if it is, restart its player provider in Music Assistant.',
    };
  }
  const away = rooms.filter(({ available }) => !available);
  return { ok: true, cause: `${there.length} players: ${names(there)}${away.length === 0 ? '' : `; not available: ${names(away)}`}` };
}

const names = (players: readonly Player[]): string => players.map(({ name }) => name).join(', ');
