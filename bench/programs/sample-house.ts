/** The sample house in a process of its own, so that what it costs is not taken for ours. */
import { startSampleHouse } from '../../demo/sample-house/sample-house.js';

const house = await startSampleHouse({ fast: true });
console.log(JSON.stringify({ port: Number(new URL(house.url).port) }));
