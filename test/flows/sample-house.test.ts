import { afterAll } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { describeHouse } from '../real/suite.js';

const houses: SampleHouse[] = [];
afterAll(() => Promise.all(houses.map((house) => house.close())));

for (const version of ['2.7', '2.8'] as const) {
  describeHouse(`the suite for a real Music Assistant, against the sample house as ${version}`, async () => {
    const house = await startSampleHouse({ version });
    houses.push(house);
    return { url: house.url, username: 'sample', password: 'sample-house' };
  });
}
