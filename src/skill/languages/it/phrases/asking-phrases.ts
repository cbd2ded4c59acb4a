import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenDuration } from '../spoken-durations.js';
import { allOf } from '../spoken-lists.js';
import { of, spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const counted = (count: number, one: string, many: string): Speech[] => (count === 0 ? [] : [ssml`${count} ${count === 1 ? one : many}`]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is asked about music, what people make of it, and what they want at another time or in another voice. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    if (media === undefined) return paused ? ssml`C'è qualcosa in pausa ${at(place)}.` : ssml`Sta suonando qualcosa ${at(place)}, ma non so cosa.`;
    return paused ? ssml`In pausa ${at(place)}: ${what(media)}.` : ssml`Ora ${at(place)}: ${what(media)}.`;
  },
  songDetail({ aspect, media, value }) {
    const name = spoken(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`Non so di chi è ${name}.` : ssml`${name} è ${of(value)}.`;
      case 'album':
        return value === undefined ? ssml`Non so da quale album viene ${name}.` : ssml`${name} viene dall'album ${spoken(value)}.`;
      case 'year':
        return value === undefined ? ssml`Non so di che anno è ${name}.` : ssml`${name} è del ${value}.`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...counted(albums, 'album', 'album'), ...counted(tracks, 'canzone', 'canzoni')];
    return counts.length === 0 ? ssml`Sì, hai ${spoken(artist)}.` : ssml`Sì: ${allOf(counts)} ${of(artist)}.`;
  },
  haveMedia: (media) => ssml`Sì, hai ${what(media)}.`,
  haveNot: (wanted) => (wanted.kind === 'artist' ? ssml`No, non hai niente ${of(wanted.name)}.` : ssml`No, non hai ${what(wanted)}.`),
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`Non hai album ${of(artist)}.`;
    return ssml`Album ${of(artist)}: ${allOf(albums.map(spoken))}${more === 0 ? EMPTY : ssml`, e ${more === 1 ? 'un altro' : `altri ${more}`}`}.`;
  },
  whoAmI: (account) => ssml`L'account collegato è ${account}.`,

  liked: (media) => ssml`Ho aggiunto ${what(media)} ai preferiti.`,
  unliked: (media) => ssml`Ho tolto ${what(media)} dai preferiti.`,
  wasNotLiked: (media) => ssml`${what(media)} non era tra i preferiti.`,
  skippedNotBanned: (place) => ssml`Saltata ${at(place)}. Ma non posso bloccare una canzone per sempre.`,

  timerSet: ({ duration, place }) => ssml`La musica si fermerà ${at(place)} tra ${spokenDuration(duration)}.`,
  howLong: () => ssml`Tra quanti minuti?`,
  timerCancelled: () => ssml`Timer annullato.`,
  noTimer: () => ssml`Non c'è nessun timer.`,
  stopsAfterThis: (place) => ssml`Mi fermo dopo questa canzone ${at(place)}.`,
  announced: (place) => ssml`Annuncio fatto ${at(place)}.`,
  cannotAnnounce: () => ssml`Questa versione di Music Assistant non fa annunci. Aggiornala e riprova.`,
  whatToAnnounce: () => ssml`Che cosa annuncio?`,

  screen: {
    nowPlaying: (place) => `In riproduzione ${at(place)}`,
    place: (place) => capital(at(place)),
  },
} satisfies AskingPhrases & TimePhrases;
