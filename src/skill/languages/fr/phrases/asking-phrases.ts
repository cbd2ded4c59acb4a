import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenDuration } from '../spoken-durations.js';
import { allOf } from '../spoken-lists.js';
import { of, spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const counted = (count: number, noun: string): Speech[] => (count === 0 ? [] : [ssml`${count} ${noun}${count === 1 ? '' : 's'}`]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is asked about music, what people make of it, and what they want at another time or in another voice. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    if (media === undefined) return paused ? ssml`Il y a quelque chose en pause ${at(place)}.` : ssml`Ça joue ${at(place)}, mais je ne sais pas quoi.`;
    return paused ? ssml`En pause ${at(place)} : ${what(media)}.` : ssml`En ce moment ${at(place)} : ${what(media)}.`;
  },
  songDetail({ aspect, media, value }) {
    const name = spoken(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`Je ne sais pas qui chante ${name}.` : ssml`${name} est ${of(value)}.`;
      case 'album':
        return value === undefined ? ssml`Je ne sais pas de quel album vient ${name}.` : ssml`${name} vient de l'album ${spoken(value)}.`;
      case 'year':
        return value === undefined ? ssml`Je ne sais pas de quand date ${name}.` : ssml`${name} est sorti en ${value}.`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...counted(albums, 'album'), ...counted(tracks, 'chanson')];
    return counts.length === 0 ? ssml`Oui, il y a ${spoken(artist)}.` : ssml`Oui : ${allOf(counts)} ${of(artist)}.`;
  },
  haveMedia: (media) => ssml`Oui, il y a ${what(media)}.`,
  haveNot: (wanted) =>
    wanted.kind === 'artist' ? ssml`Non, il n'y a rien ${of(wanted.name)}.` : ssml`Non, je ne trouve pas ${what(wanted)} dans la bibliothèque.`,
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`Il n'y a aucun album ${of(artist)}.`;
    return ssml`${albums.length + more === 1 ? 'Un album' : 'Les albums'} ${of(artist)} : ${allOf(albums.map(spoken))}${more === 0 ? EMPTY : ssml`, et ${more} de plus`}.`;
  },
  whoAmI: (account) => ssml`Le compte associé est ${account}.`,

  liked: (media) => ssml`J'ai ajouté ${what(media)} aux favoris.`,
  unliked: (media) => ssml`J'ai retiré ${what(media)} des favoris.`,
  wasNotLiked: (media) => ssml`${what(media)} n'était pas dans les favoris.`,
  skippedNotBanned: (place) => ssml`Je passe au titre suivant ${at(place)}, mais je ne peux pas bannir une chanson.`,

  timerSet: ({ duration, place }) => ssml`La musique s'arrêtera ${at(place)} dans ${spokenDuration(duration)}.`,
  howLong: () => ssml`Dans combien de minutes ?`,
  timerCancelled: () => ssml`Minuterie annulée.`,
  noTimer: () => ssml`Il n'y a pas de minuterie.`,
  stopsAfterThis: (place) => ssml`J'arrêterai après cette chanson ${at(place)}.`,
  announced: (place) => ssml`Annonce faite ${at(place)}.`,
  cannotAnnounce: () => ssml`Cette version de Music Assistant ne fait pas d'annonces. Il faut la mettre à jour.`,
  whatToAnnounce: () => ssml`Qu'est-ce que j'annonce ?`,

  screen: {
    nowPlaying: (place) => `En ce moment ${at(place)}`,
    place: (place) => capital(at(place)),
  },
} satisfies AskingPhrases & TimePhrases;
