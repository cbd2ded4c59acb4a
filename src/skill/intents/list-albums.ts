import { newestFirst } from '../collections.js';
import { exampleHere } from '../example.js';
import { findWanted } from '../find-wanted.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { asSlot, type SlotValue } from '../slots.js';

/** More names than that nobody keeps in mind. */
const MAX_ALBUMS = 4;

/** "Which albums by ABBA do I have?" */
export const listAlbums = defineIntent({
  name: 'ListAlbumsIntent',
  slots: ['artist'],
  needs: 'music.read',
  run: list,
});

async function list(context: IntentContext): Promise<Reply> {
  const { ma, say } = context;
  const said = artistMeant(context);
  if (said === undefined) return { speech: say.nothingMeant(await exampleHere(context)), outcome: 'nothing_meant' };
  // Their name may stand for a pronoun in the slot.
  const wanted = await findWanted({ ...context, slots: { artist: said } }, { kind: 'artist', name: said, rooms: 'none' });
  const artist = 'reply' in wanted || wanted.found.mediaType !== 'artist' ? undefined : wanted.found;
  const albums = artist === undefined ? [] : newestFirst((await ma.artistAlbums(artist.uri)).filter(({ inLibrary }) => inLibrary));
  if (artist === undefined || albums.length === 0) {
    return { speech: say.haveNot({ kind: 'artist', name: artist?.name ?? said.text }), outcome: 'not_found' };
  }
  const names = [...new Set(albums.map(({ name }) => name))];
  return { speech: say.albumsBy({ artist: artist.name, albums: names.slice(0, MAX_ALBUMS), more: Math.max(0, names.length - MAX_ALBUMS) }) };
}

/** The artist who was said, or whose music was last spoken of: "which albums by them do I have". */
function artistMeant({ slots, memory, language }: IntentContext): SlotValue | undefined {
  const media = memory.turn()?.media;
  const last = media?.mediaType === 'artist' ? media.name : media?.artist;
  const isPronoun = slots.artist !== undefined && language.reading.pronouns.includes(slots.artist.text.toLowerCase());
  if (slots.artist !== undefined && !isPronoun) return slots.artist;
  return last === undefined ? undefined : asSlot(last);
}
