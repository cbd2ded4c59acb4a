import { exampleHere } from '../example.js';
import { findWanted } from '../find-wanted.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { named } from '../start-media.js';

/** "Do I have anything by Nick Drake?", "do I have the song Pink Moon?" */
export const searchLibrary = defineIntent({
  name: 'SearchLibraryIntent',
  slots: ['artist', 'title'],
  needs: 'music.read',
  run: look,
});

async function look(context: IntentContext): Promise<Reply> {
  const { say, slots } = context;
  const { title, artist } = slots;
  const name = title ?? artist;
  if (name === undefined) return { speech: say.nothingMeant(await exampleHere(context)), outcome: 'nothing_meant' };
  const kind = title === undefined ? 'artist' : 'any';
  const wanted = await findWanted(context, { kind, name, rooms: 'none' });
  const said = { kind, name: name.text, ...(title === undefined || artist === undefined ? {} : { artist: artist.text }) } as const;
  if ('reply' in wanted) return { speech: say.haveNot(said), outcome: 'not_found' };
  const { found } = wanted;
  if (found.mediaType === 'artist') return countTheirs(context, { uri: found.uri, name: found.name });
  return found.inLibrary && kind === 'any' ? { speech: say.haveMedia(named(found)) } : { speech: say.haveNot(said), outcome: 'not_found' };
}

/** Of an artist whom only a source of music knows, nothing is ours. */
async function countTheirs({ ma, say }: IntentContext, { uri, name }: { uri: string; name: string }): Promise<Reply> {
  const [albums, tracks] = await Promise.all([ma.artistAlbums(uri), ma.artistTracks(uri)]);
  const counts = { albums: countOurs(albums), tracks: countOurs(tracks) };
  if (counts.albums + counts.tracks === 0) return { speech: say.haveNot({ kind: 'artist', name }), outcome: 'not_found' };
  return { speech: say.haveArtist({ artist: name, ...counts }) };
}

const countOurs = (items: readonly { readonly inLibrary: boolean }[]): number => items.filter(({ inLibrary }) => inLibrary).length;
