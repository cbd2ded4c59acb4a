import type { StoreText } from '../store-text.js';

const CALLED = 'assistente musicale';

/** Before a vowel "a" is "ad". */
const to = (called: string): string => (/^[aeiou]/i.test(called) ? `ad ${called}` : `a ${called}`);

/** What the skill store shows in Italian. */
export const storeText: StoreText = {
  name: 'Music Assistant',
  called: CALLED,
  summary: 'La tua musica sui tuoi altoparlanti: chiedi al tuo server Music Assistant canzoni, album, artisti e playlist, stanza per stanza.',
  description: (called) =>
    [
      "Questa skill parla con il tuo server Music Assistant. Chiedi una canzone, un album, un artista, una playlist, una stazione radio, un podcast o un audiolibro, nomina una stanza, e la musica suona sull'altoparlante di quella stanza, di qualunque marca sia.",
      '',
      'Che cosa puoi dire:',
      `«Alexa, chiedi ${to(called)} di riprodurre Bohemian Rhapsody dei Queen in cucina.»`,
      `«Alexa, chiedi ${to(called)} di riprodurre canzoni degli Abba in soggiorno.»`,
      `«Alexa, chiedi ${to(called)} di riprodurre la mia playlist Dinner Party.»`,
      `«Alexa, chiedi ${to(called)} cosa sta suonando in cucina.»`,
      `«Alexa, chiedi ${to(called)} di abbassare un po' il volume.»`,
      `Oppure di' «Alexa, apri ${called}» e poi parla e basta: «metti Dancing Queen», «metti del jazz», «metti i miei preferiti», «volume cinque», «metti in pausa la cucina», «ferma la musica ovunque».`,
      '',
      "Che cosa ti serve: un server Music Assistant (versione 2.7 o successiva) in casa e, accanto, il server di questa skill. Quando attivi la skill accedi una volta con il tuo nome e la tua password di Music Assistant; da quel momento tutto ciò che chiedi avviene a tuo nome, nelle stanze e con la musica che puoi usare. Puoi revocare il permesso in qualsiasi momento, nell'app Alexa o nella pagina dell'account del tuo server.",
    ].join('\n'),
  examplePhrases: (called) => [
    `Alexa, apri ${called}`,
    `Alexa, chiedi ${to(called)} di riprodurre Bohemian Rhapsody dei Queen in cucina`,
    `Alexa, chiedi ${to(called)} cosa sta suonando in cucina`,
  ],
  keywords: ['musica', 'music assistant', 'server personale', 'home assistant', 'multiroom', 'altoparlanti', 'playlist', 'album', 'libreria', 'radio'],
};
