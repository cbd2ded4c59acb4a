import { beforeEach, describe, expect, it } from '@jest/globals';
import { inKitchen, kitchenSkill } from './kitchen-skill.js';

describe('taste', () => {
  const { skill, say } = kitchenSkill();
  beforeEach(async () => {
    await say('PlayAlbumIntent', { album: 'arrival', artist: 'abba', ...inKitchen });
  });

  it('likes what plays with one command, and takes it back', async () => {
    expect(await say('LikeIntent')).toMatchObject({
      text: 'Added Dancing Queen by ABBA to your favorites.',
      commands: ['players/all', 'music/favorites/add_item'],
    });
    expect(await say('UnlikeIntent')).toMatchObject({
      text: 'Removed Dancing Queen by ABBA from your favorites.',
      commands: ['players/all', 'music/item_by_uri', 'music/favorites/remove_item'],
    });
    expect(await say('UnlikeIntent')).toMatchObject({
      text: "Dancing Queen by ABBA wasn't in your favorites.",
      commands: ['players/all', 'music/item_by_uri'],
    });
  });

  it('likes the station, not the song that it plays', async () => {
    await say('PlayStationIntent', { station: 'jazz fm', ...inKitchen });
    expect((await say('LikeIntent')).text).toBe('Added Jazz FM to your favorites.');
    expect((await say('UnlikeIntent')).text).toBe('Removed Jazz FM from your favorites.');
  });

  it('says so when nothing plays, and when Music Assistant refuses', async () => {
    skill().house.control.failNext(500, 'Internal server error', 'music/favorites/add_item');
    expect((await say('LikeIntent')).text).toBe("Music Assistant couldn't do that. Try something else.");
    await say('StopIntent');
    expect(await say('LikeIntent')).toMatchObject({ text: 'Nothing is playing in the kitchen.', commands: ['players/all'] });
  });

  it('skips what must never play again, and says that it cannot be banned', async () => {
    expect(await say('NeverPlayIntent')).toMatchObject({
      text: "Skipped in the kitchen. But I can't block a song for good.",
      commands: ['players/all', 'players/cmd/next'],
    });
    expect(skill().house.players()[0]?.title).toBe('Money, Money, Money');
  });

  it('stops what must never play again when nothing comes after it', async () => {
    await say('PlaySongIntent', { title: 'halo', ...inKitchen });
    expect(await say('NeverPlayIntent')).toMatchObject({
      text: "Skipped in the kitchen. But I can't block a song for good.",
      commands: ['players/all', 'player_queues/get', 'players/cmd/stop'],
    });
    expect(skill().house.players()[0]?.state).toBe('idle');
    expect((await skill().voice().say('WhatsPlayingIntent', inKitchen)).text).toBe('Nothing is playing in the kitchen.');
  });
});
