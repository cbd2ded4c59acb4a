import type { Reading } from '../reading.js';
import { words } from '../value-lists.js';
import { toDigits, toWords } from './number-words.js';

/** How English phrases are read. */
export const reading: Reading = {
  articles: ['the', 'a', 'an'],
  elisions: [],
  by: ['by', 'from'],
  possessives: [],
  inRoom: ['in the', 'on the', 'in', 'on', 'at the', 'at', 'to the', 'to'],
  afterRoom: [],
  roomNouns: ['speakers', 'speaker', 'player', 'echo', 'please', 'my', 'our'],
  carriers: words(`
    the latest episode of, the newest episode of, the song called, the album called, the playlist called, the radio station, the soundtrack of,
    the soundtrack to, some music by, some songs by, the audiobook, the soundtrack, the playlist, the podcast, the station, radio station,
    something by, the artist, the record, the singer, music by, songs by, the album, the track, the group, the song, the band, the book,
    soundtrack, audiobook, playlist, podcast, station, artist, record, called, album, track, song, band, some, our, my
  `),
  generic: words(`
    music, some music, the music, a song, song, songs, some songs, tunes, some tunes, something, anything, a track, an album, album, a playlist, playlist,
    stuff, it
  `),
  pronouns: words(`
    it, this, that, this song, that song, this track, that track, this tune, this one, that one, this album, that album, this music, the song,
    the same, the same song, these, those
  `),
  corrections: words(`
    no i meant, no i mean, no i said, no not that, not that one, not that, not here, i meant, i mean, i said, actually, rather, sorry, nope, not, no
  `),
  versions: words(`
    live, remix, remixed, mix, edit, karaoke, cover, acoustic, instrumental, unplugged, demo, tribute, sped up, slowed
  `),
  common: words(`
    the, a, an, of, to, in, on, at, for, and, or, by, from, with, without, is, are, be, do, dont, not, no, it, its, i, im, ill, me, my, mine, you, your,
    youre, we, our, us, he, she, they, this, that, love, song, music, album, playlist
  `),
  and: 'and',
  hasSpaces: true,
  digits: toDigits,
  words: toWords,
  units: {
    seconds: ['seconds', 'second', 'secs', 'sec'],
    minutes: ['minutes', 'minute', 'mins', 'min'],
    hours: ['hours', 'hour', 'hrs', 'hr'],
  },
  durations: {
    'half a minute': 30,
    'a minute': 60,
    'a minute and a half': 90,
    'one and a half minutes': 90,
    'a couple of minutes': 120,
    'a quarter of an hour': 900,
    'quarter of an hour': 900,
    'a quarter hour': 900,
    'half an hour': 1800,
    'half hour': 1800,
    'a half hour': 1800,
    'three quarters of an hour': 2700,
    'an hour': 3600,
    'an hour and a half': 5400,
    'one and a half hours': 5400,
    'a couple of hours': 7200,
  },
  marks: {
    letters: '',
    words: words("the, and, of, you, your, my, with, for, is, it, it's, this, that, what, don't, i'm, we, are, was, all, from, love, by"),
  },
};
