import { album, artist, away, playlist, song } from './items.js';
import type { RankingCase } from './ranking-case.js';

const THRILLER = [song('Thriller', 'Michael Jackson'), album('Thriller', 'Michael Jackson')];
const HALLELUJAH = [song('Hallelujah', 'Jeff Buckley'), song('Hallelujah', 'Leonard Cohen')];

/** When there is a question, and when there is none. */
export const CLOSE_CALLS: readonly RankingCase[] = [
  {
    why: 'a song and its album',
    heard: { name: 'thriller' },
    among: THRILLER,
    finds: 'asks track Thriller by Michael Jackson | album Thriller by Michael Jackson',
  },
  {
    why: 'one title by two artists',
    heard: { name: 'hallelujah' },
    among: HALLELUJAH,
    finds: 'asks track Hallelujah by Jeff Buckley | track Hallelujah by Leonard Cohen',
  },
  {
    why: 'three of a name',
    heard: { name: 'grace' },
    among: [song('Grace', 'Jeff Buckley'), album('Grace', 'Jeff Buckley'), playlist('Grace')],
    finds: 'asks track Grace by Jeff Buckley | playlist Grace | album Grace by Jeff Buckley',
  },
  {
    why: 'at most three',
    heard: { name: 'home' },
    among: ['A', 'B', 'C', 'D'].map((by) => song('Home', by)),
    finds: 'asks track Home by A | track Home by B | track Home by C',
  },
  {
    why: 'two albums of a name',
    heard: { name: 'greatest hits', kind: 'album' },
    among: [album('Greatest Hits', 'Queen'), album('Greatest Hits', 'ABBA'), song('Greatest Hits', 'C')],
    finds: 'asks album Greatest Hits by Queen | album Greatest Hits by ABBA',
  },
  { why: 'the noun decides', heard: { name: 'thriller', kind: 'album' }, among: THRILLER, finds: 'album Thriller by Michael Jackson' },
  { why: 'the noun decides, swallowed', heard: { name: 'the song thriller' }, among: THRILLER, finds: 'track Thriller by Michael Jackson' },
  { why: 'the artist decides', heard: { name: 'thriller', artist: 'michael jackson' }, among: THRILLER, finds: 'track Thriller by Michael Jackson' },
  { why: 'the artist decides, swallowed', heard: { name: 'hallelujah by leonard cohen' }, among: HALLELUJAH, finds: 'track Hallelujah by Leonard Cohen' },
  {
    why: 'an artist of that name decides',
    heard: { name: 'metallica' },
    among: [artist('Metallica'), song('Metallica', 'Metallica'), album('Metallica', 'Metallica')],
    finds: 'artist Metallica',
  },
  {
    why: 'a favourite decides',
    heard: { name: 'hallelujah' },
    among: [song('Hallelujah', 'Jeff Buckley'), song('Hallelujah', 'Leonard Cohen', { favorite: true })],
    finds: 'track Hallelujah by Leonard Cohen',
  },
  {
    why: 'the library decides',
    heard: { name: 'hallelujah' },
    among: [song('Hallelujah', 'Jeff Buckley', away), song('Hallelujah', 'Leonard Cohen')],
    finds: 'track Hallelujah by Leonard Cohen',
  },
  {
    why: 'far better known decides',
    heard: { name: 'hallelujah' },
    among: [song('Hallelujah', 'A', { popularity: 30 }), song('Hallelujah', 'B', { popularity: 85 })],
    finds: 'track Hallelujah by B',
  },
  {
    why: 'a little better known does not',
    heard: { name: 'hallelujah' },
    among: [song('Hallelujah', 'A', { popularity: 70 }), song('Hallelujah', 'B', { popularity: 75 })],
    finds: 'asks track Hallelujah by B | track Hallelujah by A',
  },
  {
    why: 'equally known and both away',
    heard: { name: 'hallelujah' },
    among: [song('Hallelujah', 'A', { ...away, popularity: 70 }), song('Hallelujah', 'B', { ...away, popularity: 72 })],
    finds: 'asks track Hallelujah by B | track Hallelujah by A',
  },
  {
    why: 'away, and nobody knows how well known: the first guess',
    heard: { name: 'hallelujah' },
    among: [song('Hallelujah', 'A', away), song('Hallelujah', 'B', away)],
    finds: 'track Hallelujah by A',
  },
  {
    why: 'two copies of one song',
    heard: { name: 'dancing queen' },
    among: [song('Dancing Queen', 'ABBA', { album: 'Gold' }), song('Dancing Queen', 'ABBA', { album: 'Arrival' })],
    finds: 'track Dancing Queen by ABBA',
  },
  {
    why: 'a live version is no rival',
    heard: { name: 'creep' },
    among: [song('Creep', 'Radiohead'), song('Creep', 'Radiohead', { version: 'Live' })],
    finds: 'track Creep by Radiohead',
  },
  {
    why: 'a cover that is marked is no rival',
    heard: { name: 'creep' },
    among: [song('Creep', 'Radiohead'), song('Creep', 'Somebody', { version: 'Cover' })],
    finds: 'track Creep by Radiohead',
  },
  {
    why: 'a single is its song',
    heard: { name: 'under pressure' },
    among: [song('Under Pressure', 'Queen'), album('Under Pressure', 'Queen', { albumType: 'single' })],
    finds: 'track Under Pressure by Queen',
  },
  {
    why: 'a near name is no rival',
    heard: { name: 'thriller' },
    among: [song('Thriller', 'Michael Jackson'), album('Thriller Nights', 'B')],
    finds: 'track Thriller by Michael Jackson',
  },
  {
    why: 'near names are not asked about',
    heard: { name: 'bohemian rapsody' },
    among: [song('Bohemian Rhapsody', 'Queen'), song('Bohemian Rhapsody', 'Panic')],
    finds: 'track Bohemian Rhapsody by Queen',
  },
  {
    why: 'a version that was asked for decides',
    heard: { name: 'hallelujah', version: 'live' },
    among: [...HALLELUJAH, song('Hallelujah', 'Jeff Buckley', { version: 'Live' })],
    finds: 'track Hallelujah by Jeff Buckley (Live)',
  },
];
