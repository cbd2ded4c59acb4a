import type { Reading } from '../reading.js';
import { words } from '../value-lists.js';
import { toDigits, toWords } from './number-words.js';

/** How German phrases are read. Folded: "für" is "fur", "spaß" is "spass". */
export const reading: Reading = {
  articles: words('der, die, das, den, dem, des, ein, eine, einen, einem, einer, the'),
  elisions: [],
  by: words('von, vom, by'),
  possessives: [],
  inRoom: words(
    'in der, im, auf dem, auf der, in die, ins, in den, aufs, auf den, auf die, an der, am, beim, bei der, aus der, aus dem, vom, von der, zur, zum, in dem, in, auf, bei, nach, aus',
  ),
  afterRoom: [],
  roomNouns: words('lautsprecher, lautsprechern, box, boxen, player, speaker, echo, bitte, mein, meine, meinem, meiner, unser, unsere, unserem, unserer'),
  carriers: words(`
    den song namens, das lied namens, das album namens, die playlist namens, die wiedergabeliste namens, den podcast namens, das horbuch namens,
    die neueste folge von, die letzte folge von, die aktuelle folge von, den soundtrack von, den soundtrack zu, den soundtrack, den radiosender, die radiostation,
    der radiosender, den sender, der sender, das radio, die playlist, meine playlist, die wiedergabeliste, meine wiedergabeliste, den song, der song, das lied,
    den titel, der titel, den track, der track, das stuck, das album, die platte, die cd, den podcast, der podcast, das horbuch, mein horbuch,
    die band, die gruppe, den kunstler, der kunstler, die kunstlerin, den sanger, der sanger, die sangerin, das beste von, die grossten hits von,
    etwas musik von, musik von, songs von, lieder von, etwas von, irgendwas von, was von,
    song, lied, titel, track, stuck, album, platte, playlist, wiedergabeliste, sender, radiosender, podcast, horbuch, band, gruppe, kunstler, sangerin,
    namens, genannt, mal, bitte, mir, etwas, ein bisschen, mein, meine, meinen, unser, unsere
  `),
  generic: words(`
    musik, etwas musik, ein bisschen musik, irgendeine musik, gute musik, ein lied, lied, lieder, einen song, ein song, song, songs, etwas, was, irgendwas,
    irgendetwas, irgendein lied, irgendeinen song, was schones, etwas schones, ein album, album, eine playlist, playlist, einen titel, titel, radio, es, das
  `),
  pronouns: words(
    'es, das, dies, dieses, diesen, dieser, diese, das hier, das da, dieses lied, diesen song, das lied, den song, diese musik, die musik, ihn, sie, hier',
  ),
  corrections: words(`
    nein ich meine, nein ich meinte, nein ich sagte, nein ich wollte, nein nicht das sondern, nicht das sondern, nicht hier sondern, nein nicht, nein doch, nein lieber,
    ich meine, ich meinte, ich sagte, ich wollte, nicht das, nicht hier, nein, sondern, doch, lieber, stattdessen
  `),
  versions: words(`
    live, remix, remixed, mix, edit, karaoke, cover, coverversion, acoustic, akustik, akustisch, akustikversion, instrumental, unplugged, demo, tribute,
    sped up, slowed, liveversion, konzert, radio edit, extended, nightcore, orchesterversion, kinderchor, remastered, remaster
  `),
  common: words(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, von, vom, zu, zum, zur, in, im, ins, an, am, auf, aus, bei, mit, ohne, fur, nach, uber,
    unter, vor, ist, sind, bin, bist, war, nicht, kein, keine, ich, du, er, sie, es, wir, ihr, mich, mir, dich, dir, mein, meine, dein, deine, was, wer, wie, wo, wenn,
    so, auch, nur, noch, mehr, liebe, lied, musik, song, album, playlist, the, a, an, of, to, on, at, for, and, by, from, with, is, it, i, me, my, you, your, love
  `),
  and: 'und',
  hasSpaces: true,
  digits: toDigits,
  words: toWords,
  units: {
    seconds: words('sek, sekunde, sekunden'),
    minutes: words('min, minute, minuten'),
    hours: words('std, stunde, stunden'),
  },
  durations: {
    'halbe stunde': 1800,
    'eine halbe stunde': 1800,
    'einer halben stunde': 1800,
    'halben stunde': 1800,
    'dreiviertel stunde': 2700,
    dreiviertelstunde: 2700,
    'eine dreiviertelstunde': 2700,
    viertelstunde: 900,
    'eine viertelstunde': 900,
    'einer viertelstunde': 900,
    'viertel stunde': 900,
    'anderthalb stunden': 5400,
    'eineinhalb stunden': 5400,
    'ein einhalb stunden': 5400,
    'zweieinhalb stunden': 9000,
    'anderthalb minuten': 90,
    'eineinhalb minuten': 90,
    'halbe minute': 30,
    'eine halbe minute': 30,
    'halben minute': 30,
    'einer halben minute': 30,
  },
  marks: {
    letters: 'äöüß',
    words: words(`
      der, die, das, den, dem, des, ein, eine, einen, und, oder, nicht, ich, du, wir, ihr, mich, dich, mir, dir, ist, sind, bist, von, vom, zu, zum, zur, im, auf, aus,
      für, mit, wie, wenn, nur, noch, kein, keine, mein, meine, dein, deine, alles, immer, nie, liebe, nacht, tag, leben, welt, herz
    `),
  },
};
