import type { Reading } from '../reading.js';
import { words } from '../value-lists.js';
import { numberWords } from './number-words.js';

/** How Italian phrases are read. Folded: "l'album" is "lalbum" where nothing has cut the elision. */
export const reading: Reading = {
  articles: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una', 'the'],
  elisions: ['l', 'un', 'dell', 'all', 'nell', 'sull', 'dall', 'd'],
  by: ['di', 'dei', 'degli', 'del', 'della', 'delle', 'dello', 'da'],
  possessives: [],
  inRoom: words('in, nel, nella, nello, sul, sulla, nei, nelle, negli, sullo, sui, sulle, su, al, alla, allo, a, ai, dal, dalla, per la, per il'),
  afterRoom: [],
  roomNouns: words(`
    altoparlante della, altoparlante del, laltoparlante, altoparlante, altoparlanti, cassa della, cassa del, la cassa, cassa, casse, diffusore, lettore,
    echo della, echo del, lecho, echo, stanza, della, del, dello, di, per favore, per piacere, mia, mio, nostra, nostro
  `),
  carriers: words(`
    la canzone che si chiama, la canzone intitolata, la colonna sonora del film, la colonna sonora di, lultimo episodio di, lultima puntata di,
    lalbum intitolato, la playlist chiamata, la lista di riproduzione, le canzoni di, le canzoni dei, le canzoni degli, canzoni di, la musica di, la musica dei,
    musica di, un po di, qualcosa di, la stazione radio, la colonna sonora, stazione radio, laudiolibro, audiolibro, la canzone, il brano, il pezzo,
    la traccia, il podcast, la playlist, la stazione, il gruppo, la band, lartista, la radio, il disco, il libro, lalbum, canzone, brano, pezzo, traccia,
    podcast, playlist, stazione, artista, gruppo, disco, album, radio, libro, la mia, il mio, le mie, i miei, mia, mio
  `),
  generic: words(`
    musica, la musica, della musica, un po di musica, una canzone, canzone, canzoni, delle canzoni, la canzone, un brano, brano, un pezzo, pezzo, qualcosa,
    qualche canzone, qualunque cosa, qualsiasi cosa, un album, album, lalbum, una playlist, playlist
  `),
  pronouns: words(`
    questa, questo, quella, quello, questa canzone, quella canzone, questo brano, questo pezzo, questa traccia, questo album, questalbum, questa musica,
    questa playlist, la canzone, il brano, lo stesso, la stessa, la stessa cosa, la stessa canzone, lo, la
  `),
  corrections: words(`
    no volevo dire, no voglio dire, no intendevo, no intendo, no ho detto, no non quella, no non quello, no non qui, volevo dire, voglio dire, intendevo,
    intendo, non quella, non quello, non questa, non qui, ho detto, piuttosto, anzi, scusa, non, no
  `),
  versions: words(`
    live, dal vivo, in concerto, remix, remixata, mix, edit, karaoke, cover, acoustic, acustica, acustico, instrumental, strumentale, unplugged, demo, tribute,
    tributo, sped up, slowed, versione estesa
  `),
  common: words(`
    il, lo, la, i, gli, le, un, uno, una, l, di, d, del, della, dei, degli, delle, dello, a, al, alla, da, dal, dalla, in, nel, nella, con, su, sul, sulla, per,
    tra, fra, e, o, ma, se, che, chi, non, si, mi, ti, ci, vi, io, tu, lui, lei, noi, voi, mio, mia, tuo, tua, suo, sua, questo, questa, sono, sei, ho, hai, ha,
    the, and, of, love, amore, canzone, musica, album, playlist
  `),
  and: 'e',
  hasSpaces: true,
  digits: numberWords.digits,
  words: numberWords.words,
  units: {
    seconds: ['secondi', 'secondo'],
    minutes: ['minuti', 'minuto'],
    hours: ['ore', 'ora'],
  },
  durations: {
    'mezzo minuto': 30,
    'un minuto e mezzo': 90,
    'due minuti e mezzo': 150,
    'un quarto dora': 900,
    'un quarto d ora': 900,
    'quarto dora': 900,
    mezzora: 1800,
    'mezz ora': 1800,
    'una mezzora': 1800,
    'tre quarti dora': 2700,
    'tre quarti d ora': 2700,
    unora: 3600,
    'un ora': 3600,
    'unora e mezza': 5400,
    'un ora e mezza': 5400,
    'un oretta': 3600,
    unoretta: 3600,
    'due ore e mezza': 9000,
  },
  marks: {
    letters: 'ìò',
    words: words(`
      il, lo, la, i, gli, le, l', un, una, un', di, del, della, dell', dei, che, chi, non, è, e, c', mi, ti, ci, io, tu, noi, sei, sono, ho, mio, mia, tuo, tua,
      con, per, nel, nella, nell', senza, come, più, questa, questo, amore, vita, cuore, notte, sole, mare, canzone
    `),
  },
};
