import { album, artist, playlist, song, station } from './items.js';
import type { RankingCase } from './ranking-case.js';

/** What Alexa misheard, and what she did not. */
export const MISHEARD: readonly RankingCase[] = [
  {
    why: 'three words for three others',
    heard: { name: 'walls for cup' },
    among: [song('Waltz for Koop', 'Koop'), song('Walls', 'Kings of Leon')],
    finds: 'track Waltz for Koop by Koop',
  },
  { why: 'one word for another', heard: { name: 'coffin' }, among: [song('Coughing', 'A'), song('Coffee', 'Sylvan Esso')], finds: 'track Coughing by A' },
  { why: 'an artist by ear', heard: { name: 'shopping', kind: 'artist' }, among: [artist('Chopin'), artist('The Shapes')], finds: 'artist Chopin' },
  { why: 'an artist by ear, nearer', heard: { name: 'show pan', kind: 'artist' }, among: [artist('Chopin'), artist('The Shapes')], finds: 'artist Chopin' },
  { why: 'a foreign name by ear', heard: { name: 'tchaikovski', kind: 'artist' }, among: [artist('Tchaikovsky')], finds: 'artist Tchaikovsky' },
  { why: 'a foreign name in pieces', heard: { name: 'rock money off', kind: 'artist' }, among: [artist('Rachmaninoff')], finds: 'artist Rachmaninoff' },
  { why: 'a name with a letter too many', heard: { name: 'fleetwood mack' }, among: [artist('Fleetwood Mac')], finds: 'artist Fleetwood Mac' },
  {
    why: 'a title with a wrong vowel',
    heard: { name: 'bohemian rapsody' },
    among: [song('Bohemian Rhapsody', 'Queen')],
    finds: 'track Bohemian Rhapsody by Queen',
  },
  {
    why: 'a title with a wrong word',
    heard: { name: 'smells like teen spirits' },
    among: [song('Smells Like Teen Spirit', 'Nirvana')],
    finds: 'track Smells Like Teen Spirit by Nirvana',
  },
  { why: 'a plural', heard: { name: 'purple rains' }, among: [song('Purple Rain', 'Prince')], finds: 'track Purple Rain by Prince' },
  {
    why: 'a word too many',
    heard: { name: 'knocking on the heavens door' },
    among: [song("Knockin' on Heaven's Door", 'Bob Dylan')],
    finds: "track Knockin' on Heaven's Door by Bob Dylan",
  },
  {
    why: 'a title cut short',
    heard: { name: 'smells like teen' },
    among: [song('Smells Like Teen Spirit', 'Nirvana')],
    finds: 'track Smells Like Teen Spirit by Nirvana',
  },
  {
    why: 'an artist misheard beside a right title',
    heard: { name: 'hallelujah', artist: 'jeff buckly' },
    among: [song('Hallelujah', 'Jeff Buckley'), song('Hallelujah', 'Leonard Cohen')],
    finds: 'track Hallelujah by Jeff Buckley',
  },
  {
    why: 'an artist misheard beyond recognition is offered, not assumed',
    heard: { name: 'hallelujah', artist: 'chef becky' },
    among: [song('Hallelujah', 'Jeff Buckley')],
    finds: 'offers track Hallelujah by Jeff Buckley',
  },
  {
    why: 'another artist is offered, not played',
    heard: { name: 'dancing queen', artist: 'madonna' },
    among: [song('Dancing Queen', 'ABBA')],
    finds: 'offers track Dancing Queen by ABBA',
  },
  {
    why: 'a title misheard beside a right artist',
    heard: { name: 'hello', artist: 'beyonce' },
    among: [song('Halo', 'Beyoncé')],
    finds: 'track Halo by Beyoncé',
  },
  { why: 'the same without the artist would be a guess', heard: { name: 'hello' }, among: [song('Halo', 'Beyoncé')], finds: 'nothing' },
  { why: 'short names must be right', heard: { name: 'stan' }, among: [song('Stay', 'Rihanna'), song('Stand', 'R.E.M.')], finds: 'nothing' },
  {
    why: 'an exact name beats one that sounds so',
    heard: { name: 'waltz for cup' },
    among: [song('Waltz for Koop', 'Koop'), song('Waltz for Cup', 'B')],
    finds: 'track Waltz for Cup by B',
  },
  {
    why: 'a close name in the library, an exact one not',
    heard: { name: 'hello there' },
    among: [song('Helloo There', 'A', { favorite: true }), song('Hello There', 'B', { inLibrary: false })],
    finds: 'track Hello There by B',
  },
  { why: 'an album misheard', heard: { name: 'rumors', kind: 'album' }, among: [album('Rumours', 'Fleetwood Mac')], finds: 'album Rumours by Fleetwood Mac' },
  { why: 'a playlist by a part of its name', heard: { name: 'dinner', kind: 'playlist' }, among: [playlist('Dinner Party')], finds: 'playlist Dinner Party' },
  { why: 'a playlist by another part', heard: { name: 'party', kind: 'playlist' }, among: [playlist('Dinner Party')], finds: 'playlist Dinner Party' },
  { why: 'a station misheard', heard: { name: 'jas f. m.', kind: 'radio' }, among: [station('Jazz FM')], finds: 'radio Jazz FM' },
  {
    why: 'a station by a part of its name',
    heard: { name: 'radio paradise', kind: 'radio' },
    among: [station('Radio Paradise - Main Mix')],
    finds: 'radio Radio Paradise - Main Mix',
  },
  { why: 'nonsense', heard: { name: 'zzzz qqqq' }, among: [song('Halo', 'Beyoncé'), song('Jazz', 'Mick Jenkins')], finds: 'nothing' },
];
