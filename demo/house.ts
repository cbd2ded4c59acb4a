import type { Environment } from '../src/config.js';
import { createMusicAssistant } from '../src/music-assistant/music-assistant.js';
import type { Player } from '../src/music-assistant/types.js';
import { SECOND } from '../src/time.js';
import { startSampleHouse } from './sample-house/sample-house.js';

/** The house the demo speaks to: the sample house, or a real one. */
export type HouseView = {
  url: string;
  username: string;
  password: string;
  description: string;
  /** How long (ms) after a command its speakers may still be reported as before. */
  settlesWithin: number;
  /** One line for each speaker: what it does now. */
  speakers(): Promise<string[]>;
  close(): Promise<void>;
};

/** With `MUSIC_ASSISTANT_URL` (and `MA_USERNAME`, `MA_PASSWORD`) set: that house. Otherwise the sample house, started here. */
export function openHouse(env: Environment): Promise<HouseView> {
  const url = env.MUSIC_ASSISTANT_URL;
  return url === undefined || url === '' ? openSampleHouse() : openRealHouse({ url, username: env.MA_USERNAME, password: env.MA_PASSWORD });
}

type Speaker = { name: string; state: string; title?: string; artist?: string; volume?: number; muted?: boolean };

const SYMBOLS: Record<string, string> = { playing: '▶', paused: '❚❚' };

function line({ name, state, title, artist, volume, muted }: Speaker): string {
  const media = state === 'idle' || title === undefined ? state : `${title}${artist === undefined ? '' : ` · ${artist}`}`;
  const loudness = muted ? ' (muted)' : volume === undefined ? '' : ` (volume ${volume} %)`;
  return `${name.padEnd(12)} ${SYMBOLS[state] ?? '■'} ${media}${loudness}`;
}

async function openSampleHouse(): Promise<HouseView> {
  const house = await startSampleHouse();
  return {
    url: house.url,
    username: 'sample',
    password: 'sample-house',
    description: `A sample house: ${house
      .players()
      .map((player) => player.name)
      .join(', ')}`,
    settlesWithin: 0,
    speakers: async () => house.players().map(line),
    close: () => house.close(),
  };
}

async function openRealHouse({ url, username, password }: { url: string; username: string | undefined; password: string | undefined }): Promise<HouseView> {
  if (!username || !password) throw new Error('MUSIC_ASSISTANT_URL is set: set MA_USERNAME and MA_PASSWORD too, the account to link.');
  const musicAssistant = createMusicAssistant({ url });
  const { serverVersion } = await musicAssistant.info();
  const { token } = await musicAssistant.login({ username, password });
  const players = (): Promise<Player[]> => musicAssistant.connect(token, { signal: AbortSignal.timeout(5 * SECOND) }).players();
  const usable = (await players()).filter((player) => player.available && !player.hidden);
  return {
    url,
    username,
    password,
    description: `Music Assistant ${serverVersion}: ${usable.map((player) => player.name).join(', ')}`,
    settlesWithin: 2 * SECOND,
    speakers: async () =>
      (await players())
        .filter((player) => player.available && !player.hidden)
        .map(({ name, playbackState, volumeLevel, currentMedia }) =>
          line({
            name,
            state: playbackState,
            ...(currentMedia?.title === undefined ? {} : { title: currentMedia.title }),
            ...(currentMedia?.artist === undefined ? {} : { artist: currentMedia.artist }),
            ...(volumeLevel === undefined ? {} : { volume: volumeLevel }),
          }),
        ),
    close: async () => {
      await musicAssistant.revokeToken(token);
      await musicAssistant.close();
    },
  };
}
