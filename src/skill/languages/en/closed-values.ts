import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { withIds, withoutIds } from '../value-lists.js';

/** Rooms most homes have. `everywhere` is every player at once. */
const ROOM: readonly SlotTypeValue[] = [
  ...withIds({
    group: 'the group, the whole group',
    everywhere: 'everywhere, every room, all rooms, all the rooms, every speaker, all speakers, all the speakers, whole house, everything',
    kitchen: 'kitchen, kitchenette',
    living_room: 'living room, lounge, lounge room, sitting room, front room, drawing room',
    dining_room: 'dining room, dining area, dining hall',
    bedroom: 'bedroom, my bedroom',
    guest_room: 'guest room, spare room, spare bedroom, guest bedroom',
    kids_room: "kids' room, children's room, children's bedroom, kids' bedroom",
    nursery: "nursery, baby's room",
    bathroom: 'bathroom, bath, washroom, shower room',
    toilet: 'toilet, loo, lavatory, restroom, powder room, cloakroom',
    office: 'office, home office',
    study: 'study, study room',
    library: 'library',
    hallway: 'hallway, hall, corridor, entrance hall',
    basement: 'basement, cellar',
    attic: 'attic, loft',
    garage: 'garage, carport',
    workshop: 'workshop',
    garden: 'garden, yard, back yard, backyard, front yard',
    terrace: 'terrace, patio, deck, decking, verandah, veranda',
    balcony: 'balcony',
    conservatory: 'conservatory, sunroom, sun room, winter garden',
    pool: 'pool, pool room, swimming pool',
    gym: 'gym, home gym, fitness room, exercise room',
    laundry_room: 'laundry room, laundry, utility room',
    cinema: 'cinema, home cinema, home theater, home theatre, movie room, media room',
  }),
  ...withoutIds([
    ...['family room', 'den', 'snug', 'master bedroom, main bedroom', 'playroom, rumpus room, games room', 'rec room', 'ensuite', 'shower', 'music room'],
    ...['studio', 'entrance', 'landing', 'stairs', 'upstairs', 'downstairs', 'outside', 'shed', 'porch', 'sauna', 'pantry', 'bar', 'granny flat'],
    ...['television, tv', 'stereo, hi fi', 'record player'],
  ]),
];

/** What English speakers choose from, where the list is all there is. The ids are those of `slots.ts`. */
export const closedValues = {
  ROOM,
  ZONE: withIds({
    everywhere:
      'everywhere, everything, all over the house, throughout the house, in every room, in all rooms, in all the rooms, on all speakers, on every speaker',
    here: 'here, right here, in here, over here, in this room, in my room',
    upstairs: 'upstairs',
    downstairs: 'downstairs',
    outside: 'outside, outdoors',
    inside: 'inside, indoors',
  }),
  STEP: withIds({
    a_bit: 'a bit, a little, a little bit, slightly, a tad, a touch, a notch, just a bit',
    a_lot: 'a lot, lots, much, way, loads, heaps, a great deal, quite a bit, quite a lot',
    max: 'max, maximum, full, to the max, to the maximum, all the way, full blast, as far as it goes',
  }),
  UNIT: withIds({ percent: 'percent, per cent' }),
  DECADE: withIds({
    1950: 'fifties, nineteen fifties, 50s, 1950s',
    1960: 'sixties, nineteen sixties, 60s, 1960s',
    1970: 'seventies, nineteen seventies, 70s, 1970s',
    1980: 'eighties, nineteen eighties, 80s, 1980s',
    1990: 'nineties, nineteen nineties, 90s, 1990s',
    2000: 'two thousands, noughties, aughts, 2000s',
    2010: 'twenty tens, tens, twenty teens, 2010s',
    2020: 'twenty twenties, 2020s',
  }),
  COLLECTION: withIds({
    favorites: `favorites, favourites, favorite songs, favourite songs, favorite music, favourite music, favorite tracks, favourite tracks, favorite tunes,
      favourite tunes, liked songs, songs i like, songs i love, music i like, music i love`,
    recently_added: `recently added songs, recently added music, recently added albums, recently added, newly added music, new songs, newest songs,
      latest songs, new music, newest music, new arrivals, latest additions, what's new, what i added recently`,
    recently_played: `recently played songs, recently played music, recently played, what i played recently, what i played last, what i listened to recently,
      what i listened to last, last played songs, what i was listening to, what i was listening to earlier, what i played earlier`,
    newest_album: 'newest album, latest album, new album, most recent album, last album, newest record, latest record, new record',
    anything: `anything, something, something good, something nice, something random, some music, some songs, some tunes, music, my music,
      whatever, whatever you like, a song, any song, any music, surprise me, a surprise, random songs, random music`,
  }),
  VERSION: withIds({
    live: 'live, concert',
    acoustic: 'acoustic, unplugged',
    remix: 'remix, remixed, dance mix, club mix, extended',
    cover: 'cover',
    karaoke: 'karaoke, singalong, sing along',
    instrumental: 'instrumental',
    original: 'original, studio',
    remastered: 'remastered, remaster',
  }),
  DIRECTION: withIds({ forward: 'forward, forwards, ahead, fast forward, skip, jump', back: 'back, backward, backwards, rewind' }),
  SWITCH: withIds({ on: 'on, start, enable', off: 'off, stop, disable' }),
  REPEAT: withIds({
    one: 'this song, this track, this tune, this one, this, it, the song, the track, one, one song, song, track, the current song',
    all: 'all, everything, all songs, all of it, the queue, my queue, the whole queue, queue, the album, this album, the playlist, this playlist, on',
    off: 'off, nothing, none, stop, disable',
  }),
  ASPECT: withIds({
    artist: 'artist, band, singer, group, musician, performer, name of the artist, name of the band',
    album: 'album, record, name of the album',
    year: 'year, when, how old, release date, release year, date',
  }),
  ORDINAL: withIds({
    1: 'first, number one, one',
    2: 'second, number two, two',
    3: 'third, number three, three',
    4: 'fourth, number four, four',
    last: 'last, last one, latter',
    other: 'other, other one, another one, a different one, not that one, no not that one, something else, something different, the other way round',
  }),
  KIND: withIds({
    track: 'song, track, single, tune',
    album: 'album, record, l. p.',
    artist: 'artist, band, singer',
    playlist: 'playlist, list',
    radio: 'station, radio station, radio',
  }),
} satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
