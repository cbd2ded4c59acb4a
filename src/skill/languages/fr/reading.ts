import type { Reading } from '../reading.js';
import { words } from '../value-lists.js';
import { numberWords } from './number-words.js';

/** How French phrases are read. Folded: "l'album" is "lalbum" where nothing has cut the elision, "à" is "a". */
export const reading: Reading = {
  articles: ['le', 'la', 'les', 'un', 'une', 'des', 'du', 'the'],
  elisions: ['l', 'd', 'qu'],
  by: ['de', 'par', 'du', 'des'],
  possessives: [],
  inRoom: [
    'dans la',
    'dans le',
    'dans les',
    'dans',
    'au',
    'sur la',
    'sur le',
    'sur les',
    'sur',
    'a la',
    'aux',
    'vers la',
    'vers le',
    'vers',
    'a',
    'en',
    'chez',
  ],
  afterRoom: [],
  roomNouns: words(`
    lenceinte de la, lenceinte du, lenceinte, enceinte de la, enceinte du, enceinte, enceintes, haut parleur de la, haut parleur du, haut parleur,
    haut parleurs, hauts parleurs, echo de la, echo du, lecho de la, lecho du, lecho, echo, lecteur, piece, de la, du, des, de l, de, sil te plait,
    s il te plait, sil vous plait, s il vous plait, ma, mon, mes, notre, nos
  `),
  carriers: words(`
    la chanson qui sappelle, la bande originale du film, la bande originale de, le dernier episode de, le nouvel episode de, la musique du film,
    la chanson intitulee, lalbum intitule, la playlist appelee, la liste de lecture, les chansons de, des chansons de, les tounes de, des tounes de, de la musique de, un peu de,
    quelque chose de, la station de radio, la bande originale, le livre audio, station de radio, liste de lecture, la chanson, le morceau, le podcast,
    la playlist, la station, le groupe, lartiste, la radio, le disque, le titre, la piste, le livre, lalbum, livre audio, chanson, morceau, podcast,
    playlist, station, artiste, groupe, disque, album, titre, radio, livre, du, ma, mes, mon, notre
  `),
  generic: words(`
    musique, la musique, de la musique, un peu de musique, une chanson, chanson, des chansons, chansons, la chanson, un morceau, morceau, un titre, titre,
    des titres, quelque chose, un truc, nimporte quoi, n importe quoi, un album, album, lalbum, une playlist, playlist, du son, ca
  `),
  pronouns: words(`
    ca, cela, celle ci, celui ci, celle la, celui la, cette chanson, ce morceau, ce titre, cette piste, cet album, cette musique, cette playlist, la chanson,
    le morceau, le titre, la meme chose, la meme chanson, le meme, la meme, le, la, les
  `),
  corrections: words(`
    non je voulais dire, non je veux dire, non pas celle la, non pas celui la, non pas ca, non pas ici, je voulais dire, je veux dire, pas celle la,
    pas celui la, non jai dit, pas ca, pas ici, jai dit, plutot, en fait, pardon, desole, mais non, non, pas
  `),
  versions: words(`
    live, en direct, en concert, en public, remix, remixe, remixee, mix, edit, karaoke, cover, reprise, acoustic, acoustique, instrumental, instrumentale,
    unplugged, demo, tribute, sped up, slowed, version longue
  `),
  common: words(`
    le, la, les, un, une, des, du, de, d, l, et, ou, a, au, aux, en, dans, sur, sous, pour, par, avec, sans, est, sont, ne, pas, que, qui, quoi, je, j, tu, il,
    elle, on, nous, vous, ils, elles, me, te, se, moi, toi, mon, ma, mes, ton, ta, tes, son, sa, ses, ce, cette, ces, cest, jai, the, and, of, love, amour,
    chanson, musique, album, playlist
  `),
  and: 'et',
  hasSpaces: true,
  digits: numberWords.digits,
  words: numberWords.words,
  units: {
    seconds: ['secondes', 'seconde'],
    minutes: ['minutes', 'minute'],
    hours: ['heures', 'heure'],
  },
  durations: {
    'une demi minute': 30,
    'une minute et demie': 90,
    'deux minutes et demie': 150,
    'un quart dheure': 900,
    'un quart d heure': 900,
    'quart dheure': 900,
    'une demi heure': 1800,
    'demi heure': 1800,
    'trois quarts dheure': 2700,
    'trois quarts d heure': 2700,
    'une heure et quart': 4500,
    'une heure et demie': 5400,
    'deux heures et demie': 9000,
  },
  marks: {
    letters: 'çœêîûôëïùâ',
    words: words(`
      le, la, les, l', un, une, des, du, d', et, je, j', tu, il, elle, on, nous, vous, mon, ma, mes, ton, ta, dans, sur, pour, avec, sans, est, c', ai, suis, pas,
      que, qu', qui, n', moi, toi, ce, cette, au, aux, comme, tout, tous, amour, vie, jour, nuit
    `),
  },
};
