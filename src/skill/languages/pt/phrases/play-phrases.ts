import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { choices } from '../../spoken-choices.js';
import { oneOf } from '../spoken-lists.js';
import { by, of, spoken, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`Não funcionou ${inAllRooms(rooms)}.`;

/** At the start of a sentence; a name stays as it is. */
const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^[ao](?= )/, (letter) => letter.toUpperCase()) });

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`Não encontrei ${whatKind(some)}.`;
  switch (some.collection) {
    case 'favorites':
      return ssml`Ainda não há favoritos${by(some.artist)}.`;
    case 'recently_added':
      return ssml`Não há nada adicionado recentemente${by(some.artist)}.`;
    case 'recently_played':
      return ssml`Não há nada ouvido recentemente${by(some.artist)}.`;
    case 'anything':
      return ssml`Não há música${by(some.artist)} na sua biblioteca.`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) =>
    sentences(ssml`Tocando ${what(media)}${shuffled ? ' em ordem aleatória' : ''} ${at(place)}.`, exceptIn(except)),
  continued: ({ media, place }) => ssml`Continuando ${what(media)} ${at(place)}.`,
  playingSome: ({ some, place, except }) => sentences(ssml`Tocando ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`Pedi ${what(media)} ${at(place)}. Está demorando um pouco.`,
  offerInstead: (media) => ssml`Só encontrei ${what(media)}. Posso tocar?`,
  notFound: ({ wanted, example }) => withExample(ssml`Não encontrei ${what(wanted)}.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`O Music Assistant não conseguiu tocar ${what(media)} ${at(place)}. Tente outra coisa.`,
  /** "A música Thriller ou o álbum?" */
  whichMedia(options) {
    const found = choices(options, { spoken, theKind, of });
    return found.length === 0 ? ssml`Qual?` : ssml`${capital(oneOf(found))}?`;
  },
  fromNowOn: ({ said, media }) => ssml`De agora em diante, ${spoken(said)} é ${theKind(media)}${by(media.artist)}.`,
  choiceForgotten: (said) => ssml`Tudo bem, esqueci sua escolha para ${spoken(said)}.`,
  nothingToForget: () => ssml`Não há nada para esquecer.`,
  noOther: () => ssml`Não encontrei outra opção.`,
  moreLike: ({ seed, place }) => ssml`Tocando mais músicas como ${what(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`Não encontro nada parecido. Tocando ${what(instead)} ${at(place)}.`,
  noAudiobookStarted: (example) => withExample(ssml`Você não começou nenhum audiolivro.`, example),
  nothingMeant: (example) => withExample(ssml`Não sei de que música você está falando.`, example),
} satisfies PlayPhrases;
