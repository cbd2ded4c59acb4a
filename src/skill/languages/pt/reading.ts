import type { Reading } from '../reading.js';
import { words } from '../value-lists.js';
import { numberWords } from './number-words.js';

/** How Brazilian Portuguese phrases are read. Folded: "canção" is "cancao", "às" is "as". */
export const reading: Reading = {
  articles: ['o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'the'],
  elisions: [],
  by: ['de', 'do', 'da', 'dos', 'das', 'por', 'com'],
  possessives: [],
  inRoom: ['na', 'no', 'nas', 'nos', 'em', 'para a', 'para o', 'pra', 'pro', 'pela', 'pelo', 'ao', 'para', 'a'],
  afterRoom: [],
  roomNouns: words(`
    caixa de som da, caixa de som do, caixa de som, caixas de som da, caixas de som do, caixas de som, caixinha da, caixinha do, caixinha, alto falante da,
    alto falante do, alto falante, alto falantes, echo da, echo do, echo, som da, som do, da, do, de, por favor, meu, minha, nosso, nossa
  `),
  carriers: words(`
    a musica que se chama, o ultimo episodio do podcast, o episodio mais recente de, a trilha sonora do filme, a lista de reproducao, o ultimo episodio de,
    a playlist chamada, o album chamado, a musica chamada, a trilha sonora de, o novo episodio de, lista de reproducao, a estacao de radio, alguma coisa de,
    alguma coisa do, alguma coisa da, as musicas de, musicas de, musicas do, musicas da, musicas dos, musica de, musica do, musica da, um pouco de, um som do,
    um som da, um som de, algo de, algo do, a trilha sonora, estacao de radio, trilha sonora, o audiolivro, a minha playlist, minha playlist, a musica,
    a cancao, a faixa, o podcast, a playlist, a radio, a estacao, a emissora, o artista, a banda, o grupo, o cantor, a cantora, o disco, o album, a lista,
    o livro, audiolivro, musica, cancao, faixa, podcast, playlist, radio, estacao, emissora, artista, banda, grupo, disco, album, lista, livro, meu, minha,
    nosso, nossa
  `),
  generic: words(`
    musica, a musica, musicas, umas musicas, um pouco de musica, uma musica, alguma musica, qualquer musica, cancao, uma cancao, um som, som, algo,
    alguma coisa, qualquer coisa, um album, album, um disco, disco, uma playlist, playlist, uma lista, minhas musicas
  `),
  pronouns: words(`
    isso, isto, essa, esta, esse, este, essa musica, esta musica, essa faixa, esta faixa, essa cancao, esse album, este album, esse disco, essa playlist,
    a musica, a faixa, a mesma, o mesmo, a mesma musica, a mesma coisa, ela, ele
  `),
  corrections: words(`
    nao eu quis dizer, nao quis dizer, eu quero dizer, eu quis dizer, nao eu disse, nao e aqui e, nao e essa e, nao eu falei, quero dizer,
    quis dizer, nao e isso, nao e essa, nao e esse, na verdade, essa nao, esse nao, isso nao, aqui nao, eu disse, desculpa, desculpe, eu falei,
    nao nao, melhor, alias, nao
  `),
  versions: words(`
    live, ao vivo, em show, remix, remixada, mix, edit, karaoke, videoke, cover, versao, acoustic, acustico, acustica, instrumental, unplugged, demo,
    voz e violao, tribute, tributo, sped up, slowed
  `),
  common: words(`
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, e, ou, com, sem, por, para, pra, pro, que, quem, como, quando, onde, se,
    nao, sim, mas, mais, muito, ja, eu, tu, voce, ele, ela, nos, me, te, lhe, meu, minha, seu, sua, the, and, of, love, amor, musica, cancao, album, disco
  `),
  and: 'e',
  hasSpaces: true,
  digits: numberWords.digits,
  words: numberWords.words,
  units: {
    seconds: ['segundo', 'segundos'],
    minutes: ['minuto', 'minutos', 'minutinhos'],
    hours: ['hora', 'horas'],
  },
  durations: {
    'meio minuto': 30,
    'um minutinho': 60,
    'um minuto e meio': 90,
    'minuto e meio': 90,
    'dois minutos e meio': 150,
    'um quarto de hora': 900,
    'meia hora': 1800,
    'uma meia hora': 1800,
    'meia horinha': 1800,
    'uma horinha': 3600,
    'uma hora e meia': 5400,
    'hora e meia': 5400,
    'umas duas horas': 7200,
    'duas horas e meia': 9000,
  },
  marks: {
    letters: 'ãõçâêôàáíóú',
    words: words(`
      o, os, uma, e, não, você, eu, meu, minha, meus, minhas, seu, sua, com, pra, mais, é, quando, quem, tudo, também, tem, nosso, nossa, amor, coração, vida,
      saudade, samba, bem, menina, garota, moça, mulher, noite, dia, mundo, gente, chega, país, quero, sei, te, dos, das, até, só, sem, ser, será
    `),
  },
};
