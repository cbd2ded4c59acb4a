import type { StoreText } from '../store-text.js';

const CALLED = 'assistente musical';

/** Whether a name of somebody else's takes an article, and which, nobody here knows. */
const to = (called: string): string => (called === CALLED ? `ao ${called}` : `a ${called}`);

/** What the skill store shows in Portuguese. */
export const storeText: StoreText = {
  name: 'Music Assistant',
  called: CALLED,
  summary: 'Sua própria música nas suas próprias caixas de som: peça ao seu servidor Music Assistant músicas, álbuns, artistas e playlists, cômodo por cômodo.',
  description: (called) =>
    [
      'Esta skill conversa com o seu próprio servidor Music Assistant. Peça uma música, um álbum, um artista, uma playlist, uma estação de rádio, um podcast ou um audiolivro, diga um cômodo, e o som toca na caixa desse cômodo, seja de que marca for.',
      '',
      'O que você pode dizer:',
      `"Alexa, peça ${to(called)} para tocar Bohemian Rhapsody do Queen na cozinha."`,
      `"Alexa, peça ${to(called)} para tocar músicas do Abba na sala."`,
      `"Alexa, peça ${to(called)} para tocar minha playlist Dinner Party."`,
      `"Alexa, pergunte ${to(called)} o que está tocando na cozinha."`,
      `"Alexa, peça ${to(called)} para abaixar um pouco o volume."`,
      `Ou diga "Alexa, abra ${called}" e depois é só falar: "toque Dancing Queen", "toque jazz", "toque minhas favoritas", "volume cinco", "pause a cozinha", "pare a música em todos os lugares".`,
      '',
      'O que você precisa: um servidor Music Assistant (versão 2.7 ou mais recente) em casa e, ao lado dele, o servidor desta skill. Ao ativar a skill, você entra uma vez com seu nome e sua senha do Music Assistant; a partir daí, tudo o que você pede é feito em seu nome, nos cômodos e com a música que você pode usar. Você pode retirar a permissão a qualquer momento, no aplicativo Alexa ou na página da conta do seu servidor.',
    ].join('\n'),
  examplePhrases: (called) => [
    `Alexa, abra ${called}`,
    `Alexa, peça ${to(called)} para tocar Bohemian Rhapsody do Queen na cozinha`,
    `Alexa, pergunte ${to(called)} o que está tocando na cozinha`,
  ],
  keywords: ['música', 'music assistant', 'servidor próprio', 'home assistant', 'multiroom', 'caixas de som', 'playlist', 'álbum', 'biblioteca', 'rádio'],
};
