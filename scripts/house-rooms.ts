import { createMusicAssistant } from '../src/music-assistant/music-assistant.js';
import { SECOND } from '../src/time.js';

const TIMEOUT = 10 * SECOND;

/**
 * The names of the players that an account of a Music Assistant server may see, hidden ones left out. Signs in, and signs out again.
 *
 * @param env `MUSIC_ASSISTANT_URL`, `MA_USERNAME`, `MA_PASSWORD`.
 * @throws {Error} in words for the person at the terminal: one of them is missing, or Music Assistant did not answer.
 */
export async function houseRooms(env: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const { MUSIC_ASSISTANT_URL: url, MA_USERNAME: username, MA_PASSWORD: password } = env;
  if (!url || !username || !password) throw new Error('--house needs MUSIC_ASSISTANT_URL, MA_USERNAME and MA_PASSWORD.');
  const musicAssistant = createMusicAssistant({ url });
  try {
    const { token } = await musicAssistant.login({ username, password });
    try {
      const players = await musicAssistant.connect(token, { signal: AbortSignal.timeout(TIMEOUT) }).players();
      return players.filter(({ hidden }) => !hidden).map(({ name }) => name);
    } finally {
      await musicAssistant.revokeToken(token);
    }
  } finally {
    await musicAssistant.close();
  }
}
