import type { Phrase } from './phrase.js';

const PLAYING = ['pon dancing queen en la cocina'];

/** About the skill itself, and answers to it. */
export const CONVERSATION: readonly Phrase[] = [
  { say: 'hola', intent: 'HelloIntent', answers: '?' },
  { say: 'quién soy', intent: 'WhoAmIIntent', answers: 'La cuenta vinculada es' },
  { say: 'muchas gracias', after: PLAYING, intent: 'ThanksIntent', answers: 'De nada.' },
  { say: 'el álbum', after: ['pon thriller en la cocina'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'no la de leonard cohen', after: ['pon hallelujah en la cocina'], intent: 'ChooseIntent', slots: { artist: 'leonard cohen' } },
  { say: 'olvida mi elección', after: PLAYING, intent: 'ForgetIntent' },

  // corrections, each after a song
  { say: 'no mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'no mamma mia de abba', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia', artist: 'abba' }, answers: 'Mamma Mia' },
  { say: 'quería decir mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'he dicho mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'eso no mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'no la canción mamma mia', after: PLAYING, intent: 'PlayTrackIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'no el álbum arrival', after: PLAYING, intent: 'PlayAlbumIntent', slots: { album: 'arrival' }, answers: 'el álbum Arrival' },
  { say: 'quería decir el álbum arrival', after: PLAYING, intent: 'PlayAlbumIntent', slots: { album: 'arrival' }, answers: 'el álbum Arrival' },
  { say: 'no el álbum', after: ['pon thriller en la cocina'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'pon todo el álbum', after: ['pon thriller en la cocina'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'pon el álbum entero', after: ['pon thriller en la cocina'], intent: 'ChooseIntent', slots: { kind: 'álbum' } },
  { say: 'no otra cosa', after: PLAYING, intent: 'ChooseIntent', slots: { ordinal: 'otra cosa' } },
  { say: 'no en el despacho', after: PLAYING, intent: 'ChooseRoomIntent', slots: { room: 'despacho' } },
  { say: 'he dicho el despacho', after: PLAYING, intent: 'ChooseRoomIntent', slots: { room: 'despacho' } },
];
