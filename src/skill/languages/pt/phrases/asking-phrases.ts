import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenDuration } from '../spoken-durations.js';
import { allOf } from '../spoken-lists.js';
import { of, spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const FEW_SONGS: Readonly<Record<number, string>> = { 1: 'uma música', 2: 'duas músicas' };

const albumCount = (count: number): Speech[] => (count === 0 ? [] : [count === 1 ? ssml`um álbum` : ssml`${count} álbuns`]);
const songCount = (count: number): Speech[] => (count === 0 ? [] : [ssml`${FEW_SONGS[count] ?? `${count} músicas`}`]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is asked about music, what people make of it, and what they want at another time or in another voice. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    if (media === undefined) return paused ? ssml`Tem algo em pausa ${at(place)}.` : ssml`Está tocando algo ${at(place)}, mas não sei o que é.`;
    return paused ? ssml`Em pausa ${at(place)}: ${what(media)}.` : ssml`Está tocando ${what(media)} ${at(place)}.`;
  },
  songDetail({ aspect, media, value }) {
    const name = spoken(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`Não sei quem canta ${name}.` : ssml`${name} é ${of(value)}.`;
      case 'album':
        return value === undefined ? ssml`Não sei de que álbum é ${name}.` : ssml`${name} é do álbum ${spoken(value)}.`;
      case 'year':
        return value === undefined ? ssml`Não sei de que ano é ${name}.` : ssml`${name} saiu em ${value}.`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...albumCount(albums), ...songCount(tracks)];
    return counts.length === 0 ? ssml`Sim, você tem ${spoken(artist)}.` : ssml`Sim: ${allOf(counts)} ${of(artist)}.`;
  },
  haveMedia: (media) => ssml`Sim, você tem ${what(media)}.`,
  haveNot: (wanted) => (wanted.kind === 'artist' ? ssml`Não, você não tem nada ${of(wanted.name)}.` : ssml`Não, ${what(wanted)} não está na sua biblioteca.`),
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`Você não tem nenhum álbum ${of(artist)}.`;
    const these = albums.length + more === 1 ? 'Um álbum' : 'Os álbuns';
    return ssml`${these} ${of(artist)}: ${allOf(albums.map(spoken))}${more === 0 ? EMPTY : ssml`, e mais ${more}`}.`;
  },
  whoAmI: (account) => ssml`A conta vinculada é ${account}.`,

  liked: (media) => ssml`Coloquei ${what(media)} nos seus favoritos.`,
  unliked: (media) => ssml`Tirei ${what(media)} dos seus favoritos.`,
  wasNotLiked: (media) => ssml`${what(media)} não estava nos seus favoritos.`,
  skippedNotBanned: (place) => ssml`Pulei ${at(place)}. Mas não consigo banir uma música.`,

  timerSet: ({ duration, place }) => ssml`A música vai parar ${at(place)} em ${spokenDuration(duration)}.`,
  howLong: () => ssml`Em quantos minutos?`,
  timerCancelled: () => ssml`Timer cancelado.`,
  noTimer: () => ssml`Não há nenhum timer.`,
  stopsAfterThis: (place) => ssml`Vou parar depois dessa música ${at(place)}.`,
  announced: (place) => ssml`Anunciado ${at(place)}.`,
  cannotAnnounce: () => ssml`Esta versão do Music Assistant não fala. É preciso atualizar.`,
  whatToAnnounce: () => ssml`O que devo anunciar?`,

  screen: {
    nowPlaying: (place) => `Tocando ${at(place)}`,
    place: (place) => capital(at(place)),
  },
} satisfies AskingPhrases & TimePhrases;
