import { currentSong } from '../current-song.js';
import { findWanted } from '../find-wanted.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { isOneOf } from '../named-like.js';
import type { Rooms } from '../rooms.js';
import { fromRef, named, type Playable, startMedia } from '../start-media.js';

/** "Play more like this", "play ABBA radio". */
export const moreLikeThis = defineIntent({
  name: 'MoreLikeThisIntent',
  slots: ['artist', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  async run(context) {
    const { slots } = context;
    if (slots.artist !== undefined) {
      const wanted = await findWanted(context, { kind: 'artist', name: slots.artist });
      return 'reply' in wanted ? wanted.reply : playLike(context, { rooms: wanted.rooms, seed: wanted.found });
    }
    const song = await currentSong(context);
    return song.reply === undefined ? playLike(context, { rooms: song.rooms, seed: fromRef(song.media) }) : song.reply;
  },
});

function playLike(context: IntentContext, { rooms, seed }: { rooms: Rooms; seed: Playable }): Promise<Reply> {
  const { ma, say } = context;
  return startMedia(context, {
    ...{ rooms, media: seed },
    begin: (queueId) => ma.playRadio({ queueId, uri: seed.uri }),
    speech: ({ place }) => say.moreLike({ seed: named(seed), place }),
    refused: () => playTheirs(context, { rooms, seed }),
  });
}

/** No source finds similar music: what its artist has made is the likest there is. */
async function playTheirs(context: IntentContext, { rooms, seed }: { rooms: Rooms; seed: Playable }): Promise<Reply> {
  const { say } = context;
  const artist = seed.mediaType === 'artist' ? seed : await artistOf(context, seed);
  if (artist === undefined) return { speech: say.couldNotPlay({ media: named(seed), place: rooms.place }), outcome: 'rejected' };
  return startMedia(context, { rooms, media: artist, speech: ({ place }) => say.noRadio({ instead: named(artist), place }) });
}

async function artistOf({ ma, language }: IntentContext, seed: Playable): Promise<Playable | undefined> {
  const [name] = seed.artists;
  if (name === undefined) return undefined;
  const { artists } = await ma.search({ query: name, mediaTypes: ['artist'] });
  return artists.find((artist) => isOneOf(artist.name, { names: [name], reading: language.reading }));
}
