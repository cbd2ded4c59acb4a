import type { Commands } from '../../music-assistant/commands.js';
import { isRoom } from '../../music-assistant/is-room.js';
import { createMusicAssistant } from '../../music-assistant/music-assistant.js';
import { SECOND } from '../../time.js';
import type { HouseNames } from './with-house-names.js';

export type { HouseNames } from './with-house-names.js';

/** For all of them together: a large library takes seconds. */
const TIMEOUT = 30 * SECOND;
/** Of each kind of music: the model takes fewer. */
const MOST = 500;
/** A page of them, with all that Music Assistant knows about each, stays well below the largest reply we read. */
const PAGE = 250;

/**
 * The names of the players that an account may see, hidden ones left out, and of its artists, albums and playlists: favourites first, then what is
 * played most. Signs in once, and signs out again; nothing is kept.
 *
 * @throws {LoginError} it could not sign in.
 * @throws {MusicAssistantError} it could, and then Music Assistant failed.
 */
export async function readHouseNames({ url, username, password }: { url: string; username: string; password: string }): Promise<HouseNames> {
  const musicAssistant = createMusicAssistant({ url });
  try {
    const { token } = await musicAssistant.login({ username, password });
    try {
      return await namesIn(musicAssistant.connect(token, { signal: AbortSignal.timeout(TIMEOUT) }));
    } finally {
      await musicAssistant.revokeToken(token);
    }
  } finally {
    await musicAssistant.close();
  }
}

type LibraryKind = 'artist' | 'album' | 'playlist';

async function namesIn(ma: Commands): Promise<HouseNames> {
  const players = await ma.players();
  return {
    rooms: players.filter((player) => isRoom(player) && !player.hidden).map(({ name }) => name),
    artists: await musicNames(ma, 'artist'),
    albums: await musicNames(ma, 'album'),
    playlists: await musicNames(ma, 'playlist'),
  };
}

async function musicNames(ma: Commands, mediaType: LibraryKind): Promise<string[]> {
  const names = new Set<string>();
  for (const only of [{ favorite: true }, {}]) {
    for (let offset = 0; names.size < MOST; offset += PAGE) {
      const page = await ma.libraryItems({ mediaType, ...only, limit: PAGE, offset, orderBy: 'play_count_desc' });
      for (const { name } of page) names.add(name);
      if (page.length < PAGE) break;
    }
  }
  return [...names].slice(0, MOST);
}
