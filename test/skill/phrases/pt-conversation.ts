import type { Phrase } from './phrase.js';

const PLAYING = ['toque dancing queen na cozinha'];

/** About the skill itself, and answers to it. */
export const CONVERSATION: readonly Phrase[] = [
  { say: 'oi', intent: 'HelloIntent', answers: '?' },
  { say: 'quem sou eu', intent: 'WhoAmIIntent', answers: 'A conta vinculada é' },
  { say: 'muito obrigada', after: PLAYING, intent: 'ThanksIntent', answers: 'De nada.' },
  { say: 'o álbum', after: ['toque thriller na cozinha'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'não a de leonard cohen', after: ['toque hallelujah na cozinha'], intent: 'ChooseIntent', slots: { artist: 'leonard cohen' } },
  { say: 'esqueça minha escolha', after: PLAYING, intent: 'ForgetIntent' },

  // corrections, each after a song
  { say: 'não mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'não mamma mia de abba', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia', artist: 'abba' }, answers: 'Mamma Mia' },
  { say: 'eu quis dizer mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'eu disse mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'isso não mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'não a música mamma mia', after: PLAYING, intent: 'PlayTrackIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'não o álbum arrival', after: PLAYING, intent: 'PlayAlbumIntent', slots: { album: 'arrival' }, answers: 'o álbum Arrival' },
  { say: 'eu quis dizer o álbum arrival', after: PLAYING, intent: 'PlayAlbumIntent', slots: { album: 'arrival' }, answers: 'o álbum Arrival' },
  { say: 'não o álbum', after: ['toque thriller na cozinha'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'o álbum inteiro', after: ['toque thriller na cozinha'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'toque o álbum inteiro', after: ['toque thriller na cozinha'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'não outra coisa', after: PLAYING, intent: 'ChooseIntent', slots: { ordinal: 'outra coisa' } },
  { say: 'não no escritório', after: PLAYING, intent: 'ChooseRoomIntent', slots: { room: 'escritório' } },
  { say: 'eu disse o escritório', after: PLAYING, intent: 'ChooseRoomIntent', slots: { room: 'escritório' } },
];
