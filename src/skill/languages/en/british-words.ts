import type { IntentName } from '../../intents/index.js';
import { utterances } from './utterances.js';

/** What music is put on with in Britain and Australia, beside "put". */
const VERBS = ['stick', 'whack', 'chuck', 'pop', 'bung'];

const withEachVerb = (sentence: string): string[] => VERBS.map((verb) => `${verb} ${sentence}`);

/** What English speakers say, and what Britons and Australians say besides. */
export const britishUtterances: Readonly<Record<IntentName, readonly string[]>> = {
  ...utterances,
  PlaySongIntent: [...utterances.PlaySongIntent, ...withEachVerb('on {title}'), 'stick {title} on', 'stick on {title} in the {room}'],
  PlayAlbumIntent: [...utterances.PlayAlbumIntent, ...withEachVerb('on the album {album}')],
  PlayArtistIntent: [
    ...utterances.PlayArtistIntent,
    ...withEachVerb('on some {artist}'),
    'stick some {artist} on',
    ...withEachVerb('on some {artist} in the {room}'),
    'give us some {artist}',
  ],
  PlayPlaylistIntent: [...utterances.PlayPlaylistIntent, ...withEachVerb('on my {playlist} playlist')],
  PlayGenreIntent: [
    ...utterances.PlayGenreIntent,
    ...withEachVerb('on some {genre}'),
    'stick some {genre} on',
    'stick on some {genre} music',
    ...withEachVerb('on some {genre} in the {room}'),
    'give us some {genre}',
    'i fancy some {genre}',
  ],
  PlayCollectionIntent: [...utterances.PlayCollectionIntent, ...withEachVerb('on {collection}'), ...withEachVerb('on my {collection}')],
  PlayStationIntent: [...utterances.PlayStationIntent, ...withEachVerb('on the radio station {station}'), 'stick the radio station {station} on'],
  PlaySpokenIntent: [...utterances.PlaySpokenIntent, ...withEachVerb('on the podcast {podcast}')],
  PlayNextIntent: [...utterances.PlayNextIntent, ...withEachVerb('on {title} next')],
  StopIntent: [...utterances.StopIntent, 'knock it off', 'pack it in'],
  VolumeUpIntent: [...utterances.VolumeUpIntent, 'whack it up', 'whack it up in the {room}'],
  VolumeDownIntent: [...utterances.VolumeDownIntent, 'knock it down {step}', "it's a bit loud in the {room}"],
  LikeIntent: [...utterances.LikeIntent, 'this is brilliant', 'what a tune', 'cracking song'],
  ThanksIntent: [...utterances.ThanksIntent, 'cheers mate', 'ta very much', 'lovely thanks', 'no worries thanks'],
};
