import type { StoreText } from '../store-text.js';

const CALLED = 'asistente musical';

type Words = { readonly own: string; readonly speaker: string; readonly speakers: string; readonly livingRoom: string };

/** What the skill store shows in Spanish. */
const spanish = (words: Words): StoreText => ({
  name: 'Music Assistant',
  called: CALLED,
  summary: `Tu propia música en tus ${words.own}: pide a tu servidor Music Assistant canciones, álbumes, artistas y listas, habitación por habitación.`,
  description: (called) =>
    [
      `Esta skill habla con tu propio servidor Music Assistant. Pide una canción, un álbum, un artista, una lista de reproducción, una emisora de radio, un podcast o un audiolibro, di una habitación, y sonará en ${words.speaker} de esa habitación, sea de la marca que sea.`,
      '',
      'Lo que puedes decir:',
      `«Alexa, pide a ${called} que reproduzca Bohemian Rhapsody de Queen en la cocina.»`,
      `«Alexa, pide a ${called} que reproduzca canciones de Abba en ${words.livingRoom}.»`,
      `«Alexa, pide a ${called} que reproduzca mi lista Dinner Party.»`,
      `«Alexa, pregunta a ${called} qué suena en la cocina.»`,
      `«Alexa, pide a ${called} que baje un poco el volumen.»`,
      `O di «Alexa, abre ${called}» y luego habla sin más: «pon Dancing Queen», «pon jazz», «pon mis favoritos», «volumen cinco», «pausa la cocina», «para la música en todas partes».`,
      '',
      'Lo que necesitas: un servidor Music Assistant (versión 2.7 o posterior) en casa y, junto a él, el servidor de esta skill. Al activar la skill inicias sesión una vez con tu nombre y contraseña de Music Assistant; desde entonces todo lo que pides se hace en tu nombre, en las habitaciones y con la música que puedes usar. Puedes retirar el permiso cuando quieras, en la aplicación Alexa o en la página de cuenta de tu servidor.',
    ].join('\n'),
  examplePhrases: (called) => [
    `Alexa, abre ${called}`,
    `Alexa, pide a ${called} que reproduzca Bohemian Rhapsody de Queen en la cocina`,
    `Alexa, pregunta a ${called} qué suena en la cocina`,
  ],
  keywords: [
    'música',
    'music assistant',
    'servidor propio',
    'home assistant',
    'multihabitación',
    words.speakers,
    'lista de reproducción',
    'álbum',
    'biblioteca',
    'radio',
  ],
});

export const storeText = spanish({ own: 'propios altavoces', speaker: 'el altavoz', speakers: 'altavoces', livingRoom: 'el salón' });

/** In Mexico and the United States. */
export const americanStoreText = spanish({ own: 'propias bocinas', speaker: 'la bocina', speakers: 'bocinas', livingRoom: 'la sala' });
