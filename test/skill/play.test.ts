import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSkill, type TestSkill } from './test-skill.js';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterAll(() => skill.close());

const playing = (room: string) => skill.house.players().find(({ name }) => name === room);

describe('what was meant', () => {
  const inKitchen = { room: 'kitchen' };
  it.each([
    ['PlaySongIntent', { title: 'dancing queen', artist: 'abba' }, 'Playing Dancing Queen by ABBA in the kitchen.', 'Dancing Queen'],
    ['PlaySongIntent', { title: 'bohemian rhapsody' }, 'Playing Bohemian Rhapsody by Queen in the kitchen.', 'Bohemian Rhapsody'],
    ['PlaySongIntent', { title: 'queen' }, 'Playing Queen in the kitchen.', undefined],
    ['PlaySongIntent', { title: 'dancing queen by abba' }, 'Playing Dancing Queen by ABBA in the kitchen.', 'Dancing Queen'],
    ['PlaySongIntent', { title: 'stand by me' }, 'Playing Stand by Me by Ben E. King in the kitchen.', 'Stand by Me'],
    ['PlaySongIntent', { title: 'stand', artist: 'me' }, 'Playing Stand by Me by Ben E. King in the kitchen.', 'Stand by Me'],
    ['PlaySongIntent', { title: 'thriller' }, 'Playing Thriller by Michael Jackson in the kitchen.', 'Thriller'],
    ['PlaySongIntent', { title: 'sweet child of mine' }, "Playing Sweet Child O' Mine by Guns N' Roses in the kitchen.", "Sweet Child O' Mine"],
    [
      'PlaySongIntent',
      { title: 'sweet child of mine', artist: 'guns and roses' },
      "Playing Sweet Child O' Mine by Guns N' Roses in the kitchen.",
      "Sweet Child O' Mine",
    ],
    ['PlaySongIntent', { title: 'mrs robinson', artist: 'simon and garfunkel' }, 'Playing Mrs. Robinson by Simon & Garfunkel in the kitchen.', 'Mrs. Robinson'],
    ['PlaySongIntent', { title: 'nineteen ninety nine', artist: 'prince' }, 'Playing 1999 by Prince in the kitchen.', '1999'],
    ['PlaySongIntent', { title: '1999' }, 'Playing 1999 by Prince in the kitchen.', '1999'],
    ['PlaySongIntent', { title: 'thirty nine', artist: 'queen' }, "Playing '39 by Queen in the kitchen.", "'39"],
    ['PlaySongIntent', { title: 'arrival', artist: 'abba' }, 'Playing the album Arrival by ABBA in the kitchen.', undefined],
    ['PlaySongIntent', { title: 'dinner party' }, 'Playing the playlist Dinner Party in the kitchen.', undefined],
    ['PlaySongIntent', { title: 'my dinner party playlist' }, 'Playing the playlist Dinner Party in the kitchen.', undefined],
    ['PlaySongIntent', { title: 'abba dancing queen' }, 'Playing Dancing Queen by ABBA in the kitchen.', 'Dancing Queen'],
    ['PlaySongIntent', { title: 'something', artist: 'the beatles' }, 'Playing Something by The Beatles in the kitchen.', 'Something'],
    ['PlaySongIntent', { title: 'music', artist: 'the beatles' }, 'Playing The Beatles in the kitchen.', undefined],
    ['PlaySongIntent', { title: 'come as you are' }, 'Playing Come as You Are by Nirvana in the kitchen.', 'Come as You Are'],
    ['PlaySongIntent', { title: 'single ladies' }, 'Playing Single Ladies (Put a Ring on It) by Beyoncé in the kitchen.', 'Single Ladies (Put a Ring on It)'],
    ['PlaySongIntent', { title: 'hallelujah', artist: 'jeff buckley' }, 'Playing Hallelujah by Jeff Buckley in the kitchen.', 'Hallelujah'],
    ['PlaySongIntent', { title: 'under pressure', artist: 'queen' }, 'Playing Under Pressure by Queen & David Bowie in the kitchen.', 'Under Pressure'],
    ['PlayAlbumIntent', { album: 'thriller', artist: 'michael jackson' }, 'Playing the album Thriller by Michael Jackson in the kitchen.', undefined],
    ['PlayAlbumIntent', { album: 'queen greatest hits' }, 'Playing the album Greatest Hits by Queen in the kitchen.', undefined],
    ['PlayAlbumIntent', { album: 'greatest hits', artist: 'queen' }, 'Playing the album Greatest Hits by Queen in the kitchen.', undefined],
    ['PlayAlbumIntent', { album: 'arrival by abba' }, 'Playing the album Arrival by ABBA in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'a. c. d. c.' }, 'Playing AC/DC in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'pink' }, 'Playing P!nk in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'die aerzte' }, 'Playing Die Ärzte in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'die ärzte' }, 'Playing Die Ärzte in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'two pac' }, 'Playing 2Pac in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'simon and garfunkel' }, 'Playing Simon & Garfunkel in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'beyonce' }, 'Playing Beyoncé in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'sigur ros' }, 'Playing Sigur Rós in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'the the' }, 'Playing The The in the kitchen.', undefined],
    ['PlayArtistIntent', { artist: 'beatles' }, 'Playing The Beatles in the kitchen.', undefined],
    ['PlayPlaylistIntent', { playlist: 'dinner' }, 'Playing the playlist Dinner Party in the kitchen.', undefined],
    ['PlayPlaylistIntent', { playlist: 'work out' }, 'Playing the playlist Workout in the kitchen.', undefined],
  ])('%s %j', async (intent, slots, text, title) => {
    const heard = await skill.voice().say(intent, { ...slots, ...inKitchen });
    expect(heard.text).toBe(text);
    expect(heard.asks).toBe(false);
    expect(playing('Kitchen')?.state).toBe('playing');
    if (title !== undefined) expect(playing('Kitchen')?.title).toBe(title);
  });
});
