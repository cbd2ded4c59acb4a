import { afterAll } from '@jest/globals';
import { type SampleHouse, type SampleHouseOptions, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { describeHouse } from '../real/suite.js';

const houses: SampleHouse[] = [];
afterAll(() => Promise.all(houses.map((house) => house.close())));

const KINDS: readonly SampleHouseOptions[] = [
  { version: '2.7', fast: true },
  { version: '2.8' },
  { version: '2.8', schemaVersion: 46, providers: 'streaming', fast: true },
];

for (const kind of KINDS) {
  describeHouse(`the suite for a real Music Assistant, against the sample house as ${JSON.stringify(kind)}`, async () => {
    const house = await startSampleHouse(kind);
    houses.push(house);
    return { url: house.url, username: 'sample', password: 'sample-house' };
  });
}
