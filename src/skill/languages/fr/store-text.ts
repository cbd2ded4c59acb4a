import type { StoreText } from '../store-text.js';

const CALLED = 'assistant musical';

type Words = { readonly speakers: string; readonly there: string; readonly podcast: string };

/** What the skill store shows in French. */
const french = (words: Words): StoreText => ({
  name: 'Music Assistant',
  called: CALLED,
  summary: `Votre musique sur vos ${words.speakers} : demandez à votre serveur Music Assistant des chansons, des albums, des artistes et des playlists, pièce par pièce.`,
  description: (called) =>
    [
      `Cette skill parle à votre propre serveur Music Assistant. Demandez une chanson, un album, un artiste, une playlist, une station de radio, un ${words.podcast} ou un livre audio, nommez une pièce, et la musique joue sur ${words.there}.`,
      '',
      'Ce que vous pouvez dire :',
      `« Alexa, demande à ${called} de jouer Bohemian Rhapsody de Queen dans la cuisine. »`,
      `« Alexa, demande à ${called} de jouer des chansons de Abba. »`,
      `« Alexa, demande à ${called} de jouer ma playlist Dinner Party. »`,
      `« Alexa, demande à ${called} qu'est-ce qui joue dans la cuisine. »`,
      `« Alexa, demande à ${called} de baisser le son. »`,
      `Ou dites « Alexa, ouvre ${called} », puis parlez simplement : « joue Dancing Queen », « joue du jazz », « joue mes favoris », « volume cinq », « mets la cuisine en pause », « arrête la musique partout ».`,
      '',
      "Ce qu'il vous faut : un serveur Music Assistant (version 2.7 ou plus récente) chez vous, et à côté le serveur de cette skill. En activant la skill, vous vous connectez une fois avec votre nom et votre mot de passe Music Assistant ; ensuite, tout ce que vous demandez se fait en votre nom, dans les pièces et avec la musique auxquelles vous avez droit. Vous pouvez retirer l'autorisation à tout moment, dans l'application Alexa ou sur la page de compte de votre serveur.",
    ].join('\n'),
  examplePhrases: (called) => [
    `Alexa, ouvre ${called}`,
    `Alexa, demande à ${called} de jouer Bohemian Rhapsody de Queen dans la cuisine`,
    `Alexa, demande à ${called} qu'est-ce qui joue dans la cuisine`,
  ],
  keywords: ['musique', 'music assistant', 'auto-hébergé', 'home assistant', 'multiroom', words.speakers, 'playlist', 'album', 'bibliothèque', 'radio'],
});

export const storeText = french({ speakers: 'enceintes', there: "l'enceinte de cette pièce, quelle que soit sa marque", podcast: 'podcast' });

/** In Canada. */
export const quebecStoreText = french({ speakers: 'haut-parleurs', there: "le haut-parleur de cette pièce, quelle qu'en soit la marque", podcast: 'balado' });
