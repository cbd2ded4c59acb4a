import { readId } from '../closed-slot.js';
import { type CurrentSong, currentSong, namedRef, noteSong } from '../current-song.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import type { Aspect } from '../languages/phrases.js';
import { isOneOf } from '../named-like.js';
import { ASPECTS } from '../slots.js';

/** "What album is this from?", "which year is this?" */
export const aboutSong = defineIntent({
  name: 'AboutSongIntent',
  slots: ['aspect', 'room'],
  needs: 'music.read',
  run: tell,
});

async function tell(context: IntentContext): Promise<Reply> {
  const { say, slots, language } = context;
  const song = await currentSong(context);
  if (song.reply !== undefined) return song.reply;
  const aspect = readId(slots.aspect, { type: 'ASPECT', ids: ASPECTS, language }) ?? 'artist';
  const value = await DETAILS[aspect](context, song);
  noteSong(context, song);
  return { speech: say.songDetail({ aspect, media: namedRef(song.media), value }), ...(value === undefined ? { outcome: 'not_found' } : {}) };
}

/** What is known already costs nothing; the rest is one look at the song, or at the album it is from. */
const DETAILS = {
  artist: async ({ ma }, { media }) => media.artist ?? (await ma.item(media.uri))?.artists[0],
  album: async ({ ma }, { media, album }) => album ?? (await ma.item(media.uri))?.album,
  async year(context, { media, album }) {
    const item = await context.ma.item(media.uri);
    const from = item?.album ?? album;
    const year = item?.year ?? (from === undefined ? undefined : await yearOfAlbum(context, { name: from, artist: media.artist }));
    return year === undefined ? undefined : String(year);
  },
} satisfies Record<Aspect, (context: IntentContext, song: CurrentSong) => Promise<string | undefined>>;

async function yearOfAlbum({ ma, language }: IntentContext, { name, artist }: { name: string; artist: string | undefined }): Promise<number | undefined> {
  const { albums } = await ma.search({ query: artist === undefined ? name : `${artist} - ${name}`, mediaTypes: ['album'] });
  return albums.find((album) => isOneOf(album.name, { names: [name], reading: language.reading }))?.year;
}
