import { z } from 'zod';
import { type Command, CommandFailed, command, findSpeaker, flag, integer, mediaUri, text } from './command.js';

/** What the household likes and played, and playlists that it makes. */

const KINDS = ['artist', 'album', 'track', 'playlist', 'radio', 'podcast', 'podcast_episode', 'audiobook', 'genre'] as const;

export const listeningCommands: Readonly<Record<string, Command>> = {
  'music/favorites/add_item': command(z.object({ item: mediaUri }), ({ library, listening }, { item: uri }) => {
    const item = library.find(uri);
    if (item === undefined) throw new CommandFailed('media not found');
    listening.like(item);
  }),
  'music/favorites/remove_item': command(z.object({ media_type: z.enum(KINDS), library_item_id: text }), ({ library, listening }, args) => {
    const item = library.find(`library://${args.media_type}/${args.library_item_id}`);
    if (item === undefined) throw new CommandFailed('media not found');
    listening.unlike(item);
  }),
  'players/add_currently_playing_to_favorites': command(z.object({ player_id: text }), (house, args) => {
    const speaker = findSpeaker(house, args.player_id);
    const item = speaker && house.playback.leaderOf(speaker).sound?.item;
    if (item === undefined) throw new CommandFailed('nothing is playing');
    house.listening.like(item);
  }),
  'music/recently_played_items': command(
    z.object({
      limit: integer.default(10),
      media_types: z.array(z.enum(KINDS)).default([...KINDS]),
      queue_id: text.optional(),
      fully_played_only: flag.optional(),
      user_initiated_only: flag.optional(),
    }),
    ({ listening, shapes }, { limit, media_types: types }) =>
      listening
        .recent()
        .filter(({ kind }) => types.includes(kind))
        .slice(0, limit)
        .map(shapes.mapping),
  ),
  'music/in_progress_items': command(z.object({ limit: integer.default(10) }), ({ listening, shapes }, { limit }) =>
    listening.inProgress().slice(0, limit).map(shapes.mapping),
  ),
  'music/playlists/create_playlist': command(z.object({ name: text }), ({ library, shapes }, { name }) =>
    shapes.item(library.addPlaylist({ name, contents: [] })),
  ),
};
