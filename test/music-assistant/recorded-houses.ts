import { afterEach } from '@jest/globals';
import { type RecordedHouse, startRecordedHouse } from './recorded-house.js';

export const ALBUM = 'library://album/1';
export const SONG = 'library://track/16';

/** Starts houses for single tests; they are closed after the test, like everything in `open`. */
export function recordedHouses() {
  const open: { close(): Promise<void> }[] = [];
  afterEach(() => Promise.all(open.splice(0).map((house) => house.close())));
  const start = async (version: '2.7' | '2.8' = '2.8'): Promise<RecordedHouse> => {
    const house = await startRecordedHouse(version);
    open.push(house);
    return house;
  };
  return { start, open };
}

export const kitchenOf = (house: RecordedHouse) => house.players().find(({ name }) => name === 'Kitchen');

export const play = async (house: RecordedHouse, media: unknown, options: Record<string, unknown> = {}): Promise<void> => {
  await house.run('player_queues/play_media', { queue_id: house.kitchen, media, ...options });
};
export const queueOf = (house: RecordedHouse) => house.run('player_queues/get', { queue_id: house.kitchen });
export const playerOf = (house: RecordedHouse) => house.run('players/get', { player_id: house.kitchen });
