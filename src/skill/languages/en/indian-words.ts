import type { IntentName } from '../../intents/index.js';
import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';
import { slotValues } from './slot-values.js';
import { utterances } from './utterances.js';

/** What English speakers say, and what they say besides in India. */
export const indianUtterances: Readonly<Record<IntentName, readonly string[]>> = {
  ...utterances,
  PlayTrackIntent: [
    ...utterances.PlayTrackIntent,
    'play {title} song',
    'play {title} song in the {room}',
    'play {title} song by {artist}',
    'play the song {title} of {artist}',
    'to play {title} song',
  ],
  NextIntent: [...utterances.NextIntent, 'change the track', 'next song play'],
  SetVolumeIntent: [...utterances.SetVolumeIntent, 'increase the volume to {amount}', 'increase volume to {amount}', 'keep the volume at {amount}'],
  PlayAlbumIntent: [
    ...utterances.PlayAlbumIntent,
    'play songs from the movie {album}',
    'play the songs of the movie {album}',
    'play songs from the film {album}',
  ],
  PlayArtistIntent: [
    ...utterances.PlayArtistIntent,
    'play songs of {artist}',
    'play songs of {artist} in the {room}',
    'play the songs of {artist}',
    'play some songs of {artist}',
    'play the hits of {artist}',
    'to play songs of {artist}',
  ],
  PlayGenreIntent: [...utterances.PlayGenreIntent, 'play some {genre} songs', 'play old {genre} songs', 'put {genre} songs'],
  PlayCollectionIntent: [...utterances.PlayCollectionIntent, 'play some good {collection}', 'put {collection}'],
  PlayNextIntent: [...utterances.PlayNextIntent, 'play {title} song next'],
  StopIntent: [...utterances.StopIntent, 'off the music', 'close the music'],
  VolumeUpIntent: [...utterances.VolumeUpIntent, 'increase the sound', 'increase the sound in the {room}', 'make it loud'],
  VolumeDownIntent: [...utterances.VolumeDownIntent, 'reduce the sound', 'reduce the sound in the {room}', 'make it slow'],
};

const TITLE = names(`
  tum hi ho, kesariya, chaiyya chaiyya, kal ho naa ho, channa mereya, raabta, jai ho, tujhe dekha to, lag ja gale, ek ladki ko dekha,
  pehla nasha, mere sapno ki rani, kun faya kun, senorita, dil chahta hai, munbe vaa, why this kolaveri di, naatu naatu, vande mataram, roja jaaneman
`);

const ARTIST = names(`
  a. r. rahman, arijit singh, lata mangeshkar, kishore kumar, mohammed rafi, asha bhosle, shreya ghoshal, sonu nigam, k. k., shankar mahadevan,
  s. p. balasubrahmanyam, k. j. yesudas, ilaiyaraaja, anirudh, jagjit singh, nusrat fateh ali khan, ravi shankar, pritam, badshah, diljit dosanjh
`);

const ALBUM = names(`
  dilwale dulhania le jayenge, lagaan, rockstar, aashiqui two, kabir singh, dil se, three idiots, rang de basanti, sholay, mughal e azam,
  yeh jawaani hai deewani, tamasha
`);

/** The same slots, with music everybody knows in India. */
export const indianSlotValues: Readonly<Record<SlotTypeName, readonly SlotTypeValue[]>> = {
  ...slotValues,
  TITLE: [...slotValues.TITLE, ...TITLE],
  ARTIST: [...slotValues.ARTIST, ...ARTIST],
  ALBUM: [...slotValues.ALBUM, ...ALBUM],
};
