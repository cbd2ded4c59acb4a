import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { capital } from '../../spoken-lists.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenDuration } from '../spoken-durations.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what, whatPlays } from '../spoken-media.js';
import { at, atFirst } from '../spoken-places.js';

const counted = (count: number, [one, many]: readonly [one: string, many: string]): Speech[] => {
  if (count === 0) return [];
  return [ssml`${count === 1 ? one : `${count} ${many}`}`];
};

/** What is asked about music, what people make of it, and what they want at another time or in another voice. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    const what = media === undefined ? ssml`etwas` : whatPlays(media);
    if (paused) return ssml`${atFirst(place)} ist ${what} pausiert.`;
    return media === undefined ? ssml`${atFirst(place)} läuft etwas, aber ich weiß nicht, was.` : ssml`${atFirst(place)} läuft ${what}.`;
  },
  songDetail({ aspect, media, value }) {
    const name = spoken(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`Ich weiß nicht, von wem ${name} ist.` : ssml`${name} ist von ${spoken(value)}.`;
      case 'album':
        return value === undefined ? ssml`Ich weiß nicht, von welchem Album ${name} ist.` : ssml`${name} ist vom Album ${spoken(value)}.`;
      case 'year':
        return value === undefined ? ssml`Ich weiß nicht, von wann ${name} ist.` : ssml`${name} ist von ${value}.`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...counted(albums, ['ein Album', 'Alben']), ...counted(tracks, ['ein Lied', 'Lieder'])];
    return counts.length === 0 ? ssml`Ja, du hast ${spoken(artist)}.` : ssml`Ja: ${allOf(counts)} von ${spoken(artist)}.`;
  },
  haveMedia: (media) => ssml`Ja, du hast ${what(media)}.`,
  haveNot: (wanted) => (wanted.kind === 'artist' ? ssml`Nein, von ${spoken(wanted.name)} hast du nichts.` : ssml`Nein, ${what(wanted)} hast du nicht.`),
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`Von ${spoken(artist)} hast du keine Alben.`;
    return ssml`Von ${spoken(artist)} hast du ${allOf(albums.map(spoken))}${more === 0 ? EMPTY : ssml`, und ${more === 1 ? 'noch eins' : `${more} weitere`}`}.`;
  },
  whoAmI: (account) => ssml`Du bist als ${account} angemeldet.`,

  liked: (media) => ssml`${capital(whatPlays(media))} ist jetzt in deinen Favoriten.`,
  unliked: (media) => ssml`${capital(whatPlays(media))} ist nicht mehr in deinen Favoriten.`,
  wasNotLiked: (media) => ssml`${capital(whatPlays(media))} war nicht in deinen Favoriten.`,
  skippedNotBanned: (place) => ssml`${atFirst(place)} übersprungen. Für immer sperren kann ich ein Lied aber nicht.`,

  timerSet: ({ duration, place }) => ssml`Die Musik stoppt ${at(place)} in ${spokenDuration(duration)}.`,
  howLong: () => ssml`In wie vielen Minuten soll ich aufhören?`,
  timerCancelled: () => ssml`Der Sleeptimer ist gelöscht.`,
  noTimer: () => ssml`Es ist kein Sleeptimer gestellt.`,
  stopsAfterThis: (place) => ssml`Nach diesem Lied ist ${at(place)} Schluss.`,
  announced: (place) => ssml`${atFirst(place)} angesagt.`,
  cannotAnnounce: () => ssml`Diese Version von Music Assistant kann nichts ansagen. Aktualisiere sie, dann versuch es noch einmal.`,
  whatToAnnounce: () => ssml`Was soll ich ansagen?`,

  screen: {
    nowPlaying: (place) => `Läuft ${at(place)}`,
    place: atFirst,
  },
} satisfies AskingPhrases & TimePhrases;
