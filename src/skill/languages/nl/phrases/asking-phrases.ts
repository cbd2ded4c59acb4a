import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { capital } from '../../spoken-lists.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenDuration } from '../spoken-durations.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at, atFirst } from '../spoken-places.js';

const counted = (count: number, [one, many]: readonly [one: string, many: string]): Speech[] => {
  if (count === 0) return [];
  return [ssml`${count === 1 ? one : `${count} ${many}`}`];
};

/** What is asked about music, what people make of it, and what they want at another time or in another voice. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    if (media === undefined) return paused ? ssml`${atFirst(place)} staat iets op pauze.` : ssml`${atFirst(place)} speelt iets, maar ik weet niet wat.`;
    return ssml`${atFirst(place)} ${paused ? 'staat' : 'speelt'} ${what(media)}${paused ? ' op pauze' : ''}.`;
  },
  songDetail({ aspect, media, value }) {
    const name = spoken(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`Ik weet niet van wie ${name} is.` : ssml`${name} is van ${spoken(value)}.`;
      case 'album':
        return value === undefined ? ssml`Ik weet niet van welk album ${name} is.` : ssml`${name} staat op het album ${spoken(value)}.`;
      case 'year':
        return value === undefined ? ssml`Ik weet niet uit welk jaar ${name} komt.` : ssml`${name} komt uit ${value}.`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...counted(albums, ['een album', 'albums']), ...counted(tracks, ['een nummer', 'nummers'])];
    return counts.length === 0 ? ssml`Ja, je hebt ${spoken(artist)}.` : ssml`Ja: ${allOf(counts)} van ${spoken(artist)}.`;
  },
  haveMedia: (media) => ssml`Ja, je hebt ${what(media)}.`,
  haveNot: (wanted) => (wanted.kind === 'artist' ? ssml`Nee, van ${spoken(wanted.name)} heb je niets.` : ssml`Nee, ${what(wanted)} heb je niet.`),
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`Van ${spoken(artist)} heb je geen albums.`;
    return ssml`Van ${spoken(artist)} heb je ${allOf(albums.map(spoken))}${more === 0 ? EMPTY : ssml`, en nog ${more}`}.`;
  },
  whoAmI: (account) => ssml`Je bent aangemeld als ${account}.`,

  liked: (media) => ssml`${capital(what(media))} staat nu bij je favorieten.`,
  unliked: (media) => ssml`${capital(what(media))} staat niet meer bij je favorieten.`,
  wasNotLiked: (media) => ssml`${capital(what(media))} stond niet bij je favorieten.`,
  skippedNotBanned: (place) => ssml`${atFirst(place)} overgeslagen. Maar een nummer voor altijd blokkeren kan ik niet.`,

  timerSet: ({ duration, place }) => ssml`De muziek stopt ${at(place)} over ${spokenDuration(duration)}.`,
  howLong: () => ssml`Over hoeveel minuten moet ik stoppen?`,
  timerCancelled: () => ssml`De slaaptimer is geannuleerd.`,
  noTimer: () => ssml`Er staat geen slaaptimer.`,
  stopsAfterThis: (place) => ssml`Na dit nummer stop ik ${at(place)}.`,
  announced: (place) => ssml`${atFirst(place)} omgeroepen.`,
  cannotAnnounce: () => ssml`Deze versie van Music Assistant kan niets omroepen. Werk die bij en probeer het dan nog eens.`,
  whatToAnnounce: () => ssml`Wat moet ik omroepen?`,

  screen: {
    nowPlaying: (place) => `Speelt nu ${at(place)}`,
    place: atFirst,
  },
} satisfies AskingPhrases & TimePhrases;
