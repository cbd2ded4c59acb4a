import type { StoreText } from '../store-text.js';

const CALLED = 'music assistant';

/** What the skill store shows in English. */
const english = ({ favorites }: { favorites: string }): StoreText => ({
  name: 'Music Assistant',
  called: CALLED,
  summary: 'Play your own music on your own speakers: ask your Music Assistant server for songs, albums, artists and playlists, by room.',
  description: (called) =>
    [
      'This skill speaks to your own Music Assistant server. Ask for a song, an album, an artist, a playlist, a radio station, a podcast or an audiobook, name a room, and it plays on the speaker in that room, whatever make it is.',
      '',
      'What you can say:',
      `"Alexa, ask ${called} to play Bohemian Rhapsody by Queen in the kitchen."`,
      `"Alexa, ask ${called} to play some Abba in the living room."`,
      `"Alexa, ask ${called} to play my dinner party playlist."`,
      `"Alexa, ask ${called} what's playing in the kitchen."`,
      `"Alexa, ask ${called} to turn it down a bit."`,
      `Or say "Alexa, open ${called}", and then just speak: "play Dancing Queen", "play some jazz", "play my ${favorites}", "volume five", "pause the kitchen", "move the music to the office", "stop the music everywhere", "stop playing in thirty minutes".`,
      '',
      'What you need: a Music Assistant server (version 2.7 or newer) at home, and the server of this skill beside it. When you enable the skill you sign in once with your Music Assistant name and password; from then on everything you ask for runs as you, in the rooms and with the music you may use. You can take the permission back at any time, in the Alexa app or on the account page of your server.',
    ].join('\n'),
  examplePhrases: (called) => [
    `Alexa, open ${called}`,
    `Alexa, ask ${called} to play Bohemian Rhapsody by Queen in the kitchen`,
    `Alexa, ask ${called} what's playing in the kitchen`,
  ],
  keywords: ['music', 'music assistant', 'self hosted', 'home assistant', 'multi room', 'speakers', 'playlist', 'album', 'library', 'radio'],
});

export const storeText = english({ favorites: 'favorites' });

/** Everywhere but in the United States. */
export const britishStoreText = english({ favorites: 'favourites' });
