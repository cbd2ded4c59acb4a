import type { Reading } from '../reading.js';
import { words } from '../value-lists.js';
import { numberWords } from './number-words.js';

/** How Spanish phrases are read. Folded: "canción" is "cancion", "niños" is "ninos". */
export const reading: Reading = {
  articles: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'the'],
  elisions: [],
  by: ['de', 'por', 'del', 'de la', 'de los', 'de las'],
  possessives: [],
  inRoom: ['en la', 'en el', 'en los', 'en las', 'en', 'a la', 'al', 'por la', 'por el', 'desde la', 'desde el', 'a'],
  afterRoom: [],
  roomNouns: words(`
    altavoz de la, altavoz del, altavoz de, altavoz, altavoces de la, altavoces del, altavoces, bocina de la, bocina del, bocina, bocinas, parlante de la,
    parlante del, parlante, parlantes, echo de la, echo del, echo, reproductor, de la, del, de, por favor, mi, mis, nuestro, nuestra
  `),
  carriers: words(`
    la cancion que se llama, la banda sonora de la pelicula, el ultimo episodio del podcast, la lista de reproduccion, la banda sonora de,
    el ultimo episodio de, el ultimo capitulo de, el nuevo episodio de, la cancion llamada, el album llamado, la lista llamada, lista de reproduccion,
    las canciones de, canciones de, la musica de, musica de, un poco de, algo de, temas de, la estacion de radio, la emisora de radio, la banda sonora,
    estacion de radio, emisora de radio, banda sonora, el audiolibro, la cancion, el podcast, la playlist, la emisora, la estacion, el artista, el grupo,
    la banda, el cantante, la cantante, el disco, el album, el tema, la pista, la lista, la radio, el libro, audiolibro, cancion, podcast, playlist, emisora,
    estacion, artista, grupo, banda, disco, album, tema, pista, lista, radio, libro, mi, mis, nuestra, nuestro
  `),
  generic: words(`
    musica, la musica, un poco de musica, algo de musica, mi musica, una cancion, cancion, canciones, unas canciones, la cancion, un tema, tema, temas, algo,
    cualquier cosa, lo que sea, un album, album, un disco, disco, una lista, una playlist, playlist
  `),
  pronouns: words(`
    esto, eso, esta, este, esa, ese, esta cancion, esa cancion, este tema, esta pista, este album, este disco, esta musica, esta lista, la cancion, el tema,
    lo mismo, la misma, el mismo, la misma cancion, lo, la
  `),
  corrections: words(`
    no queria decir, no quiero decir, no me refiero a, no me referia a, me refiero al, queria decir, quiero decir, me refiero a, me referia a,
    no he dicho, en realidad, no aqui no, no esa no, no ese no, no yo dije, no eso no, he dicho, mas bien, no dije, aqui no, esa no, ese no,
    eso no, yo dije, perdon, mejor, no no, dije, no
  `),
  versions: words(`
    live, en directo, en vivo, en concierto, directo, vivo, remix, remezcla, mix, edit, karaoke, cover, version, acoustic, acustico, acustica, instrumental,
    unplugged, demo, maqueta, tribute, tributo, sped up, slowed
  `),
  common: words(`
    el, la, los, las, un, una, unos, unas, lo, de, del, a, al, y,
    e, o, u, en, con, sin, por, para, sobre, que, quien, como, cuando, donde, si, no, ni, mas, muy,
    ya, es, son, ser, estar, yo, tu, me, te, se, mi, mis, su, sus, nos, le, les, the, and, of, love, amor, cancion, musica, album, disco, lista
  `),
  and: 'y',
  hasSpaces: true,
  digits: numberWords.digits,
  words: numberWords.words,
  units: {
    seconds: ['segundo', 'segundos'],
    minutes: ['minuto', 'minutos'],
    hours: ['hora', 'horas'],
  },
  durations: {
    'medio minuto': 30,
    'un minuto y medio': 90,
    'minuto y medio': 90,
    'un par de minutos': 120,
    'dos minutos y medio': 150,
    'un cuarto de hora': 900,
    'cuarto de hora': 900,
    'media hora': 1800,
    'una media hora': 1800,
    'media horita': 1800,
    'tres cuartos de hora': 2700,
    'una horita': 3600,
    'una hora y cuarto': 4500,
    'una hora y media': 5400,
    'hora y media': 5400,
    'un par de horas': 7200,
    'dos horas y media': 9000,
  },
  marks: {
    letters: 'ñ¿¡áíóú',
    words: words(`
      el, la, los, las, una, y, que, qué, con, por, para, mi, tu, tú,
      te, se, es, eres, soy, estoy, del, muy, más, cuando, cómo, sólo, nada, todo, todos, siempre,
      nunca, contigo, quiero, quieres, corazón, amor, vida, noche, noches, luna, hijo, hija, mujer, gusta, gustas, enamora, besos, bésame, cielo, calle,
      canción, adiós, hasta, entre, sobre, olvidarte, mundo
    `),
  },
};
