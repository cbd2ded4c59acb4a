import { album, away, song } from './items.js';
import type { RankingCase } from './ranking-case.js';

const plain = song('Hello', 'Adele');
const live = song('Hello', 'Adele', { version: 'Live' });
const HALLELUJAH = [song('Hallelujah', 'Jeff Buckley'), song('Hallelujah', 'Leonard Cohen')];

/** Live, covers, remixes, soundtracks, compilations. */
export const VERSIONS: readonly RankingCase[] = [
  { why: 'a live version nobody asked for', heard: { name: 'hello' }, among: [live, plain], finds: 'track Hello by Adele' },
  { why: 'a live version that is a favourite', heard: { name: 'hello' }, among: [{ ...live, favorite: true }, plain], finds: 'track Hello by Adele' },
  {
    why: 'a live version in the library, the plain one not',
    heard: { name: 'hello' },
    among: [live, { ...plain, inLibrary: false }],
    finds: 'track Hello by Adele',
  },
  { why: 'only a live version', heard: { name: 'hello' }, among: [live], finds: 'track Hello by Adele (Live)' },
  {
    why: 'only a live version, and another title that is near',
    heard: { name: 'come as you are' },
    among: [song('Come as You Are', 'Nirvana', { version: 'Live' }), song('Come as You Were', 'A')],
    finds: 'track Come as You Are by Nirvana (Live)',
  },
  { why: 'the live version, at the end', heard: { name: 'hello live' }, among: [plain, live], finds: 'track Hello by Adele (Live)' },
  { why: 'the live version, by its slot', heard: { name: 'hello', version: 'live' }, among: [plain, live], finds: 'track Hello by Adele (Live)' },
  { why: 'the live version, swallowed', heard: { name: 'the live version of hello' }, among: [plain, live], finds: 'track Hello by Adele (Live)' },
  { why: 'the live version, swallowed behind', heard: { name: 'hello the live version' }, among: [plain, live], finds: 'track Hello by Adele (Live)' },
  { why: 'the live version with artist', heard: { name: 'live version of hello by adele' }, among: [plain, live], finds: 'track Hello by Adele (Live)' },
  {
    why: 'the live version away from the library',
    heard: { name: 'hello', version: 'live' },
    among: [plain, { ...live, inLibrary: false }],
    finds: 'track Hello by Adele (Live)',
  },
  {
    why: 'an acoustic version called unplugged',
    heard: { name: 'layla', version: 'acoustic' },
    among: [song('Layla', 'Eric Clapton'), song('Layla (Unplugged)', 'Eric Clapton')],
    finds: 'track Layla (Unplugged) by Eric Clapton',
  },
  {
    why: 'a version that only its album tells',
    heard: { name: 'layla', version: 'acoustic' },
    among: [song('Layla', 'Derek and the Dominos'), song('Layla', 'Eric Clapton', { album: 'MTV Unplugged', ...away })],
    finds: 'track Layla by Eric Clapton',
  },
  {
    why: 'an album that tells of another version',
    heard: { name: 'layla', version: 'karaoke' },
    among: [song('Layla', 'Derek and the Dominos'), song('Layla', 'Eric Clapton', { album: 'MTV Unplugged', ...away })],
    finds: 'track Layla by Derek and the Dominos',
  },
  { why: 'a version in brackets', heard: { name: 'hello' }, among: [song('Hello (Live at the BBC)', 'Adele'), plain], finds: 'track Hello by Adele' },
  { why: 'a version after a dash', heard: { name: 'hello' }, among: [song('Hello - Live', 'Adele'), plain], finds: 'track Hello by Adele' },
  {
    why: 'karaoke',
    heard: { name: 'hello' },
    among: [song('Hello', 'Karaoke Hits', { version: 'Karaoke Version' }), { ...plain, inLibrary: false }],
    finds: 'track Hello by Adele',
  },
  {
    why: 'a tribute by its artist',
    heard: { name: 'hello' },
    among: [song('Hello', 'Adele Tribute Band'), { ...plain, inLibrary: false }],
    finds: 'track Hello by Adele',
  },
  {
    why: 'made famous by',
    heard: { name: 'hello' },
    among: [song('Hello (Originally Performed by Adele)', 'Sing Along'), { ...plain, inLibrary: false }],
    finds: 'track Hello by Adele',
  },
  {
    why: 'karaoke when asked for',
    heard: { name: 'hello', version: 'karaoke' },
    among: [plain, song('Hello', 'Karaoke Hits', away)],
    finds: 'track Hello by Karaoke Hits',
  },
  {
    why: 'a remix nobody asked for',
    heard: { name: 'blue monday' },
    among: [song('Blue Monday', 'New Order', { version: 'Remix 2020' }), song('Blue Monday', 'New Order', away)],
    finds: 'track Blue Monday by New Order',
  },
  {
    why: 'a remix when asked for',
    heard: { name: 'blue monday remix' },
    among: [song('Blue Monday', 'New Order'), song('Blue Monday', 'New Order', { version: 'Remix' })],
    finds: 'track Blue Monday by New Order (Remix)',
  },
  {
    why: 'a remaster is the song',
    heard: { name: 'hey jude' },
    among: [song('Hey Jude - Remastered 2015', 'The Beatles')],
    finds: 'track Hey Jude - Remastered 2015 by The Beatles',
  },
  {
    why: 'a title that only sounds like a version',
    heard: { name: 'live and let die' },
    among: [song('Live and Let Die', 'Wings')],
    finds: 'track Live and Let Die by Wings',
  },
  {
    why: 'a title that ends like a version',
    heard: { name: 'duck and cover' },
    among: [song('Duck and Cover', 'Glad')],
    finds: 'track Duck and Cover by Glad',
  },
  { why: 'a cover by its artist', heard: { name: 'hallelujah', artist: 'jeff buckley' }, among: HALLELUJAH, finds: 'track Hallelujah by Jeff Buckley' },
  {
    why: 'a cover by its artist, swallowed',
    heard: { name: 'hallelujah the jeff buckley version' },
    among: HALLELUJAH,
    finds: 'track Hallelujah by Jeff Buckley',
  },
  { why: 'the other artist', heard: { name: 'hallelujah', artist: 'leonard cohen' }, among: HALLELUJAH, finds: 'track Hallelujah by Leonard Cohen' },
  {
    why: 'one song on its album and on a collection',
    heard: { name: 'fernando' },
    among: [song('Fernando', 'ABBA', { album: 'Gold: Greatest Hits', version: '' }), song('Fernando', 'ABBA', { album: 'Arrival' })],
    finds: 'track Fernando by ABBA',
  },
  {
    why: 'a compilation by various artists',
    heard: { name: 'love actually', kind: 'album' },
    among: [album('Love Actually', 'Various Artists'), album('Love', 'The Beatles')],
    finds: 'album Love Actually by Various Artists',
  },
  {
    why: 'a collection with its artist in front',
    heard: { name: 'queen greatest hits', kind: 'album' },
    among: [album('Greatest Hits', 'Queen'), album('Greatest Hits', 'ABBA')],
    finds: 'album Greatest Hits by Queen',
  },
  {
    why: 'a collection with its artist',
    heard: { name: 'greatest hits', artist: 'abba', kind: 'album' },
    among: [album('Greatest Hits', 'Queen'), album('Gold: Greatest Hits', 'ABBA'), album('Greatest Hits', 'ABBA')],
    finds: 'album Greatest Hits by ABBA',
  },
  {
    why: 'an album with a subtitle',
    heard: { name: 'thriller', kind: 'album' },
    among: [album('Thriller (25th Anniversary Edition)', 'Michael Jackson')],
    finds: 'album Thriller (25th Anniversary Edition) by Michael Jackson',
  },
];
