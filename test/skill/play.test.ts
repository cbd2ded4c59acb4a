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
    ['PlaySongIntent', { title: 'thriller', artist: 'michael jackson' }, 'Playing Thriller by Michael Jackson in the kitchen.', 'Thriller'],
    ['PlaySongIntent', { title: 'the song thriller' }, 'Playing Thriller by Michael Jackson in the kitchen.', 'Thriller'],
    ['PlaySongIntent', { title: 'the album thriller' }, 'Playing the album Thriller by Michael Jackson in the kitchen.', undefined],
    ['PlaySongIntent', { title: 'sweet child of mine' }, "Playing Sweet Child O' Mine by Guns N' Roses in the kitchen.", "Sweet Child O' Mine"],
    [
      'PlaySongIntent',
      { title: 'sweet child of mine', artist: 'guns and roses' },
      "Playing Sweet Child O' Mine by Guns N' Roses in the kitchen.",
      "Sweet Child O' Mine",
    ],
    ['PlaySongIntent', { title: 'mrs robinson', artist: 'simon and garfunkel' }, 'Playing Mrs. Robinson by Simon & Garfunkel in the kitchen.', 'Mrs. Robinson'],
    ['PlaySongIntent', { title: 'nineteen ninety nine', artist: 'prince' }, 'Playing 1999 by Prince in the kitchen.', '1999'],
    ['PlaySongIntent', { title: '1999', artist: 'prince' }, 'Playing 1999 by Prince in the kitchen.', '1999'],
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
    const heard = await skill.voice({ deviceId: JSON.stringify(slots) }).say(intent, { ...slots, ...inKitchen });
    expect(heard.text).toBe(text);
    expect(heard.asks).toBe(false);
    expect(playing('Kitchen')?.state).toBe('playing');
    if (title !== undefined) expect(playing('Kitchen')?.title).toBe(title);
  });
});

describe('versions', () => {
  it('plays a live one only when asked for', async () => {
    await skill.voice().say('PlaySongIntent', { title: 'come as you are', room: 'office' });
    expect(playing('Office')?.album).toBe('Nevermind');
    await skill.voice().say('PlaySongIntent', { title: 'come as you are live', room: 'office' });
    expect(playing('Office')?.album).toBe('MTV Unplugged in New York');
  });
});

describe('what is not there', () => {
  it('says that it found nothing, and one thing that works here, made of this library and these rooms', async () => {
    const heard = await skill.voice().say('PlaySongIntent', { title: 'zzzz qqqq', room: 'kitchen' });
    expect(heard.text).toMatch(/^I couldn't find zzzz qqqq\. Try: play .+ in the kitchen\.$/);
    expect(heard.commands).not.toContain('player_queues/play_media');
    expect(heard.asks).toBe(false);
  });

  it('names the artist it does have', async () => {
    const heard = await skill.voice().say('PlaySongIntent', { title: 'zzzz qqqq', artist: 'abba', room: 'kitchen' });
    expect(heard.text).toBe("I couldn't find zzzz qqqq by abba. Try: play ABBA in the kitchen.");
  });

  it('never plays somebody else in place of the artist who was named, but offers it', async () => {
    const voice = skill.voice({ deviceId: 'offer' });
    const heard = await voice.say('PlaySongIntent', { title: 'dancing queen', artist: 'madonna', room: 'kitchen' });
    expect(heard.text).toBe('I only found Dancing Queen by ABBA. Should I play that?');
    expect(heard.commands).not.toContain('player_queues/play_media');
    expect(heard.asks).toBe(true);
    expect((await voice.say('AMAZON.YesIntent')).text).toBe('Playing Dancing Queen by ABBA in the kitchen.');
  });

  it('offers the artist who is most like the one that was heard', async () => {
    const heard = await skill.voice({ deviceId: 'offer' }).say('PlaySongIntent', { title: 'hallelujah', artist: 'chef becky', room: 'kitchen' });
    expect(heard.text).toBe('I only found Hallelujah by Jeff Buckley. Should I play that?');
  });

  it('does the same when Alexa put the artist into the title', async () => {
    const heard = await skill.voice({ deviceId: 'offer' }).say('PlaySongIntent', { title: 'dancing queen by cher', room: 'kitchen' });
    expect(heard.text).toBe('I only found Dancing Queen by ABBA. Should I play that?');
  });

  it('drops the offer after "no"', async () => {
    const voice = skill.voice({ deviceId: 'drops-the-offer' });
    await voice.say('PlaySongIntent', { title: 'dancing queen', artist: 'madonna', room: 'kitchen' });
    expect(await voice.say('AMAZON.NoIntent')).toMatchObject({ text: 'Okay.', asks: false, commands: [] });
  });

  it('asks what to play when no title came', async () => {
    const voice = skill.voice({ deviceId: 'empty' });
    for (const title of [undefined, 'music', '?', '🎵']) {
      const heard = await voice.say('PlaySongIntent', { title });
      expect(heard.text).toMatch(/^What should I play\? For example: play .+ in the kitchen\.$/);
      expect(heard.asks).toBe(true);
    }
  });
});

describe('the commands it takes', () => {
  const warm = () => skill.voice().say('WhatsPlayingIntent', { room: 'office' });

  it('plays a song with three: search, clear without stopping, play without an option', async () => {
    await warm();
    const before = skill.house.commands.length;
    const heard = await skill.voice().say('PlaySongIntent', { title: 'halo', artist: 'beyonce', room: 'office' });
    expect(heard.commands).toEqual(['music/search', 'player_queues/clear', 'player_queues/play_media']);
    const [search, clear, play] = skill.house.commands.slice(before);
    expect(search?.args.search_query).toBe('beyonce - halo');
    expect(clear?.args).toEqual({ queue_id: skill.house.playerId('Office'), skip_stop: true });
    expect(play?.args).toEqual({ queue_id: skill.house.playerId('Office'), media: expect.stringContaining('://track/') });
    expect(skill.house.queue('Office')).toEqual(['Beyoncé - Halo']);
  });

  it.each([
    ['PlayAlbumIntent', { album: 'abbey road' }],
    ['PlayArtistIntent', { artist: 'abba' }],
    ['PlayPlaylistIntent', { playlist: 'workout' }],
  ])('plays %s with two: search and play', async (intent, slots) => {
    await warm();
    expect((await skill.voice().say(intent, { ...slots, room: 'office' })).commands).toEqual(['music/search', 'player_queues/play_media']);
  });

  it('lets what plays go on until the new song starts, and leaves nothing of the old queue', async () => {
    await skill.voice().say('PlayAlbumIntent', { album: 'arrival', room: 'office' });
    await skill.voice().say('PlaySongIntent', { title: 'yesterday', room: 'office' });
    expect(playing('Office')).toMatchObject({ state: 'playing', title: 'Yesterday' });
    expect(skill.house.queue('Office')).toEqual(['The Beatles - Yesterday']);
  });
});

describe('rooms inside what was heard', () => {
  it('takes a room off the end of a title, an artist and a playlist', async () => {
    const voice = skill.voice({ deviceId: 'peel' });
    expect((await voice.say('PlaySongIntent', { title: 'halo in the living room' })).text).toBe('Playing Halo by Beyoncé in the living room.');
    expect((await voice.say('PlaySongIntent', { title: 'halo', artist: 'beyonce in the office' })).text).toBe('Playing Halo by Beyoncé in the office.');
    expect((await voice.say('PlaySongIntent', { title: 'halo by beyonce in the living room' })).text).toBe('Playing Halo by Beyoncé in the living room.');
    expect((await voice.say('PlayPlaylistIntent', { playlist: 'dinner party on the office speaker' })).text).toBe(
      'Playing the playlist Dinner Party in the office.',
    );
  });

  it('knows a room when it hears one, and asks for one that exists', async () => {
    for (const title of ['halo in the bathroom', 'halo by beyonce in the bathroom', 'in the bathroom halo']) {
      const voice = skill.voice({ deviceId: title });
      const heard = await voice.say('PlaySongIntent', { title });
      expect(heard.text).toMatch(/^I don't know a room called bathroom\. Which room: the kitchen, the living room or the office\?$/);
      expect(heard.commands).not.toContain('player_queues/play_media');
      expect((await voice.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Playing Halo by Beyoncé in the office.');
    }
  });

  it('leaves a title whole that ends like a room', async () => {
    const house = await startSkill({ house: { players: [{ name: 'Green' }, { name: 'Kitchen' }] } });
    try {
      expect((await house.voice().say('PlaySongIntent', { title: 'blue in green', room: 'kitchen' })).text).toBe(
        'Playing Blue in Green by Miles Davis in the kitchen.',
      );
      expect((await house.voice().say('PlaySongIntent', { title: 'blue in green' })).text).toBe('Playing Blue in Green by Miles Davis in the kitchen.');
      expect((await house.voice().say('PlaySongIntent', { title: 'halo in green' })).text).toBe('Playing Halo by Beyoncé in the green.');
    } finally {
      await house.close();
    }
  });

  it('puts a room that nobody has back on the title', async () => {
    const voice = skill.voice({ deviceId: 'put-back' });
    await voice.say('WhatsPlayingIntent', { room: 'kitchen' });
    expect((await voice.say('PlaySongIntent', { title: 'blue', room: 'green' })).text).toBe('Playing Blue in Green by Miles Davis in the kitchen.');
  });

  it('asks rather than plays elsewhere when the room is unknown and the title is not longer than it seemed', async () => {
    const voice = skill.voice({ deviceId: 'unknown-room' });
    const heard = await voice.say('PlaySongIntent', { title: 'halo', room: 'gym' });
    expect(heard.text).toBe("I don't know a room called gym. Which room: the kitchen, the living room or the office?");
    expect(heard.commands).not.toContain('player_queues/play_media');
    expect((await voice.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Playing Halo by Beyoncé in the office.');
  });
});

describe('what a screen shows', () => {
  it('is what plays, where', async () => {
    const heard = await skill.voice({ deviceId: 'screen' }).say('PlaySongIntent', { title: 'halo', room: 'office' });
    expect(heard.text).toBe('Playing Halo by Beyoncé in the office.');
    expect(heard.card).toBe('Standard');
  });
});

describe('a name that no music has', () => {
  it.each([
    ['jazz', 'office', /jazz.* in the office\.$/i],
    ['jazz in the office', undefined, /jazz.* in the office\.$/i],
    ['my favourites', 'office', /favou?rite.* in the office\.$/i],
  ])('may be a genre or a collection: %s', async (title, room, text) => {
    const heard = await skill.voice({ deviceId: `${title} ${room}` }).say('PlaySongIntent', { title, room });
    expect(heard.text).toMatch(text);
    expect(heard.commands).toContain('player_queues/play_media');
  });
});
