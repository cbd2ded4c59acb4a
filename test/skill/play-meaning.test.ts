import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSkill, type TestSkill } from './test-skill.js';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterAll(() => skill.close());

describe('a close call', () => {
  it('is one question, whose answer is played and kept', async () => {
    const voice = skill.voice({ deviceId: 'close-call' });
    const asked = await voice.say('PlaySongIntent', { title: 'thriller', room: 'kitchen' });
    expect(asked.text).toBe('The song Thriller, or the album?');
    expect(asked.asks).toBe(true);
    expect(asked.commands).not.toContain('player_queues/play_media');
    const album = { value: 'album', matches: [{ id: 'album', name: 'album' }] };
    expect((await voice.say('ChooseIntent', { kind: album })).text).toBe(
      'Playing the album Thriller by Michael Jackson in the kitchen. From now on Thriller means the album.',
    );
    const again = await skill.voice({ deviceId: 'another echo' }).say('PlaySongIntent', { title: 'thriller', room: 'office' });
    expect(again.text).toBe('Playing the album Thriller by Michael Jackson in the office.');
  });

  it('is settled by an artist, in words or in the answer', async () => {
    const voice = skill.voice({ deviceId: 'close-call-artist' });
    expect((await voice.say('PlaySongIntent', { title: 'hallelujah in the office' })).text).toBe('Hallelujah by Leonard Cohen, or by Jeff Buckley?');
    expect((await voice.say('ChooseIntent', { artist: 'jeff buckley' })).text).toBe(
      'Playing Hallelujah by Jeff Buckley in the office. From now on Hallelujah means the song by Jeff Buckley.',
    );
    expect((await voice.say('PlaySongIntent', { title: 'hallelujah', artist: 'leonard cohen' })).text).toBe(
      'Playing Hallelujah by Leonard Cohen in the office.',
    );
  });

  it('keeps what else it could have been, for "the other one"', async () => {
    const voice = skill.voice({ deviceId: 'the-other' });
    await voice.say('PlayAlbumIntent', { album: 'purple rain', room: 'office' });
    const track = { value: 'song', matches: [{ id: 'track', name: 'song' }] };
    expect((await voice.say('ChooseIntent', { kind: track })).text).toMatch(/^Playing Purple Rain by Prince in the office\./);
  });
});

describe('words that mean what was last spoken of', () => {
  it('plays it, and elsewhere', async () => {
    const voice = skill.voice({ deviceId: 'it' });
    await voice.say('PlaySongIntent', { title: 'halo', room: 'office' });
    expect((await voice.say('PlaySongIntent', { title: 'that in the kitchen' })).text).toBe('Playing Halo by Beyoncé in the kitchen.');
    expect((await voice.say('PlaySongIntent', { title: 'it', room: 'living room' })).text).toBe('Playing Halo by Beyoncé in the living room.');
  });
});

describe('what was begun', () => {
  it.each([
    ['PlaySpokenIntent', {}, 'Continuing the audiobook Moby Dick in the office.'],
    ['PlaySpokenIntent', { audiobook: 'moby dick' }, 'Continuing the audiobook Moby Dick by Herman Melville in the office.'],
    ['PlaySpokenIntent', { audiobook: 'the hobbit' }, 'Playing the audiobook The Hobbit by J. R. R. Tolkien in the office.'],
  ])('is said to go on, and nothing else is: %s %j', async (intent, slots, text) => {
    expect((await skill.voice({ deviceId: JSON.stringify(slots) }).say(intent, { ...slots, room: 'office' })).text).toBe(text);
  });
});
