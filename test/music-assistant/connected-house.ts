import { type PlayerView, type ReceivedCommand, type SampleHouse, type SampleHouseOptions, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { Commands } from '../../src/music-assistant/commands.js';
import { createMusicAssistant, type MusicAssistant } from '../../src/music-assistant/music-assistant.js';
import { SECOND } from '../../src/time.js';

/** A sample house and our client for it, signed in as the sample user, with one clock for both that the test moves. */
export type ConnectedHouse = {
  house: SampleHouse;
  musicAssistant: MusicAssistant;
  commands: Commands;
  kitchen: string;
  livingRoom: string;
  office: string;
  pass(ms: number): void;
  /** The last command that came in. */
  sent(): ReceivedCommand | undefined;
  /** What a speaker really does. */
  truth(name?: string): PlayerView | undefined;
  close(): Promise<void>;
};

export async function startConnectedHouse(options: SampleHouseOptions = {}): Promise<ConnectedHouse> {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const clock = () => now;
  const house = await startSampleHouse({ fast: true, clock, ...options });
  const musicAssistant = createMusicAssistant({ url: house.url, clock });
  const { token } = await musicAssistant.login({ username: 'sample', password: 'sample-house' });
  const commands = musicAssistant.connect(token, { signal: AbortSignal.timeout(20 * SECOND) });
  return {
    house,
    musicAssistant,
    commands,
    kitchen: house.playerId('Kitchen'),
    livingRoom: house.playerId('Living Room'),
    office: house.playerId('Office'),
    pass(ms) {
      now += ms;
    },
    sent: () => house.commands.at(-1),
    truth: (name = 'Kitchen') => house.players().find((player) => player.name === name),
    async close() {
      await musicAssistant.close();
      await house.close();
    },
  };
}
