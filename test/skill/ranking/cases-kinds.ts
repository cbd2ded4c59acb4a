import { album, artist, book, genre, playlist, podcast, song, station } from './items.js';
import type { RankingCase } from './ranking-case.js';

const EMPTY = [] as const;
const ONE = [song('Halo', 'Beyoncé')];
const NINE = [song('Nine', 'A'), album('Nine', 'B'), playlist('Nine'), station('Nine'), podcast('Nine'), book('Nine', 'C'), genre('Nine')];

/** Kinds of things: the one that was named first, then every other before we say no. */
export const KINDS: readonly RankingCase[] = [
  { why: 'an album among everything of that name', heard: { name: 'nine', kind: 'album' }, among: NINE, finds: 'album Nine by B' },
  { why: 'a playlist among everything of that name', heard: { name: 'nine', kind: 'playlist' }, among: NINE, finds: 'playlist Nine' },
  { why: 'a station among everything of that name', heard: { name: 'nine', kind: 'radio' }, among: NINE, finds: 'radio Nine' },
  { why: 'a podcast among everything of that name', heard: { name: 'nine', kind: 'podcast' }, among: NINE, finds: 'podcast Nine' },
  { why: 'an audiobook among everything of that name', heard: { name: 'nine', kind: 'audiobook' }, among: NINE, finds: 'audiobook Nine by C' },
  { why: 'a genre among everything of that name', heard: { name: 'nine', kind: 'genre' }, among: NINE, finds: 'genre Nine' },
  {
    why: 'an album that is nearly so rather than a song that is',
    heard: { name: 'dark side of the moon', kind: 'album' },
    among: [album('The Dark Side of the Moon (Remastered)', 'Pink Floyd'), song('Dark Side of the Moon', 'Chase')],
    finds: 'album The Dark Side of the Moon (Remastered) by Pink Floyd',
  },
  {
    why: 'an album that is a song',
    heard: { name: 'bohemian rhapsody', kind: 'album' },
    among: [song('Bohemian Rhapsody', 'Queen')],
    finds: 'track Bohemian Rhapsody by Queen',
  },
  {
    why: 'a song that is an album',
    heard: { name: 'abbey road', kind: 'track' },
    among: [album('Abbey Road', 'The Beatles')],
    finds: 'album Abbey Road by The Beatles',
  },
  { why: 'a playlist that is an artist', heard: { name: 'abba', kind: 'playlist' }, among: [artist('ABBA')], finds: 'artist ABBA' },
  {
    why: 'a playlist that is an album',
    heard: { name: 'abbey road', kind: 'playlist' },
    among: [album('Abbey Road', 'The Beatles')],
    finds: 'album Abbey Road by The Beatles',
  },
  { why: 'a station that is a playlist', heard: { name: 'groove salad', kind: 'radio' }, among: [playlist('Groove Salad')], finds: 'playlist Groove Salad' },
  {
    why: 'a podcast that is a station',
    heard: { name: 'desert island discs', kind: 'podcast' },
    among: [station('Desert Island Discs')],
    finds: 'radio Desert Island Discs',
  },
  {
    why: 'an audiobook that is a podcast',
    heard: { name: 'war of the worlds', kind: 'audiobook' },
    among: [podcast('The War of the Worlds')],
    finds: 'podcast The War of the Worlds',
  },
  { why: 'an artist that is a playlist', heard: { name: 'dinner party', kind: 'artist' }, among: [playlist('Dinner Party')], finds: 'playlist Dinner Party' },
  {
    why: 'a station with a digit, said in words',
    heard: { name: 'bbc radio two' },
    among: [station('BBC Radio 2'), song('Radio', 'A')],
    finds: 'radio BBC Radio 2',
  },
  { why: 'a song that is a station', heard: { name: 'radio swiss classic' }, among: [station('Radio Swiss Classic')], finds: 'radio Radio Swiss Classic' },
  { why: 'a song that is a podcast', heard: { name: 'this american life' }, among: [podcast('This American Life')], finds: 'podcast This American Life' },
  {
    why: 'a song that is an audiobook',
    heard: { name: 'the hobbit' },
    among: [book('The Hobbit', 'J. R. R. Tolkien')],
    finds: 'audiobook The Hobbit by J. R. R. Tolkien',
  },
  {
    why: 'an audiobook by its author',
    heard: { name: 'the hobbit', artist: 'tolkien' },
    among: [book('The Hobbit', 'J. R. R. Tolkien'), book('The Hobbit', 'Somebody')],
    finds: 'audiobook The Hobbit by J. R. R. Tolkien',
  },
  {
    why: 'an audiobook by half its name',
    heard: { name: 'sherlock holmes', kind: 'audiobook' },
    among: [book('The Adventures of Sherlock Holmes', 'Arthur Conan Doyle')],
    finds: 'audiobook The Adventures of Sherlock Holmes by Arthur Conan Doyle',
  },
  {
    why: 'a podcast by a part of its name',
    heard: { name: 'history of rome', kind: 'podcast' },
    among: [podcast('The History of Rome')],
    finds: 'podcast The History of Rome',
  },
  { why: 'an empty library', heard: { name: 'halo' }, among: EMPTY, finds: 'nothing' },
  { why: 'an empty library, with artist', heard: { name: 'halo', artist: 'beyonce' }, among: EMPTY, finds: 'nothing' },
  { why: 'an empty library, an artist', heard: { name: 'abba', kind: 'artist' }, among: EMPTY, finds: 'nothing' },
  { why: 'a library of one song', heard: { name: 'halo' }, among: ONE, finds: 'track Halo by Beyoncé' },
  { why: 'a library of one song, something else asked for', heard: { name: 'waterloo' }, among: ONE, finds: 'nothing' },
  { why: 'a library of one song, its artist asked for', heard: { name: 'beyonce', kind: 'artist' }, among: ONE, finds: 'nothing' },
  {
    why: 'the library before what is elsewhere',
    heard: { name: 'hello' },
    among: [song('Hello', 'A', { inLibrary: false, popularity: 90 }), song('Hello', 'B')],
    finds: 'track Hello by B',
  },
  {
    why: 'a favourite before another',
    heard: { name: 'hello' },
    among: [song('Hello', 'A'), song('Hello', 'B', { favorite: true })],
    finds: 'track Hello by B',
  },
  {
    why: 'what is known before what is not',
    heard: { name: 'hello' },
    among: [song('Hello', 'A', { popularity: 20 }), song('Hello', 'B', { popularity: 80 })],
    finds: 'track Hello by B',
  },
  {
    why: 'a favourite before what is known',
    heard: { name: 'hello' },
    among: [song('Hello', 'A', { favorite: true, popularity: 10 }), song('Hello', 'B', { popularity: 80 })],
    finds: 'track Hello by A',
  },
  {
    why: 'an artist before a favourite song of that name',
    heard: { name: 'metallica' },
    among: [artist('Metallica'), song('Metallica', 'Metallica', { favorite: true })],
    finds: 'artist Metallica',
  },
];
