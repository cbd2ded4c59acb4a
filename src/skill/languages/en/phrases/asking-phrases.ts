import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const counted = (count: number, noun: string): Speech[] => (count === 0 ? [] : [ssml`${count} ${noun}${count === 1 ? '' : 's'}`]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is asked about music, what people make of it, and what a screen shows. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    if (media === undefined) return paused ? ssml`Something is paused ${at(place)}.` : ssml`Something is playing ${at(place)}, but I can't tell what.`;
    return ssml`${what(media)} is ${paused ? 'paused' : 'playing'} ${at(place)}.`;
  },
  songDetail({ aspect, media, value }) {
    const name = spoken(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`I don't know who ${name} is by.` : ssml`${name} is by ${spoken(value)}.`;
      case 'album':
        return value === undefined ? ssml`I don't know which album ${name} is from.` : ssml`${name} is from the album ${spoken(value)}.`;
      case 'year':
        return value === undefined ? ssml`I don't know when ${name} came out.` : ssml`${name} came out in ${value}.`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...counted(albums, 'album'), ...counted(tracks, 'song')];
    return counts.length === 0 ? ssml`Yes, you have ${spoken(artist)}.` : ssml`Yes: ${allOf(counts)} by ${spoken(artist)}.`;
  },
  haveMedia: (media) => ssml`Yes, you have ${what(media)}.`,
  haveNot: (wanted) => (wanted.kind === 'artist' ? ssml`No, you have nothing by ${spoken(wanted.name)}.` : ssml`No, you don't have ${what(wanted)}.`),
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`You have no albums by ${spoken(artist)}.`;
    return ssml`By ${spoken(artist)} you have ${allOf(albums.map(spoken))}${more === 0 ? EMPTY : ssml`, and ${more} more`}.`;
  },
  whoAmI: (account) => ssml`You're linked as ${account}.`,

  liked: (media) => ssml`Added ${what(media)} to your favorites.`,
  unliked: (media) => ssml`Removed ${what(media)} from your favorites.`,
  wasNotLiked: (media) => ssml`${what(media)} wasn't in your favorites.`,
  skippedNotBanned: (place) => ssml`Skipped ${at(place)}. But I can't block a song for good.`,

  screen: {
    nowPlaying: (place) => `Now playing ${at(place)}`,
    place: (place) => capital(at(place)),
  },
} satisfies AskingPhrases;
