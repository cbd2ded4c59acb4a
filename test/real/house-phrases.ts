import { expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { eventually } from '../support/eventually.js';
import { roomOf, type Visit } from './visit.js';

const SETTLED = 20 * SECOND;
/** Since this schema Music Assistant speaks. */
const FIRST_THAT_SPEAKS = 46;

/** Volume, rooms and timers. */
export function itKeepsTheHouse(getVisit: () => Visit): void {
  const inRoom = () => ({ room: roomOf(getVisit().player) });
  const startMusic = async () => {
    const { say, tracks, playerNow, player } = getVisit();
    const [track] = tracks;
    await say('PlaySongIntent', { title: track?.name.toLowerCase(), artist: track?.artists[0]?.name.toLowerCase(), ...inRoom() });
    await eventually(async () => expect((await playerNow(player)).playback_state).toBe('playing'), SETTLED);
  };

  it('sets the volume', async () => {
    const { say, playerNow, player } = getVisit();
    await say('SetVolumeIntent', { amount: '2', ...inRoom() });
    await eventually(async () => expect((await playerNow(player)).volume_level).toBe(20));
  });

  it('moves the music to another room, and back', async () => {
    const { say, playerNow, player, second } = getVisit();
    if (second === undefined) return;
    await startMusic();
    await say('MoveMusicIntent', { room: roomOf(second) });
    await eventually(async () => {
      expect((await playerNow(second)).playback_state).toBe('playing');
      expect((await playerNow(player)).playback_state).not.toBe('playing');
    }, SETTLED);
    await say('MoveMusicIntent', { other_room: roomOf(second), ...inRoom() });
    await eventually(async () => expect((await playerNow(player)).playback_state).toBe('playing'), SETTLED);
  });

  it('plays in two rooms together, and parts them', async () => {
    const { say, playerNow, player, second } = getVisit();
    if (second === undefined || !(player.can_group_with.includes(second.player_id) || player.can_group_with.includes(second.provider))) return;
    await startMusic();
    await say('GroupRoomsIntent', { room: roomOf(second), other_room: roomOf(player) });
    await eventually(async () => expect((await playerNow(second)).synced_to).toBe(player.player_id), SETTLED);
    await say('UngroupIntent', { room: roomOf(second) });
    await eventually(async () => expect((await playerNow(second)).synced_to ?? null).toBeNull(), SETTLED);
  });

  it('announces, where Music Assistant can speak, and says so where it cannot', async () => {
    const { say, schemaVersion } = getVisit();
    const answer = await say('AnnounceIntent', { message: 'this is a test', ...inRoom() });
    if (schemaVersion >= FIRST_THAT_SPEAKS) expect(answer).not.toMatch(/can't|cannot/);
    else expect(answer).toMatch(/can't|cannot/);
  });

  it('stops the music after a while', async () => {
    const { say, server, playerNow, player } = getVisit();
    await startMusic();
    await say('SleepTimerIntent', { duration: 'PT1S', ...inRoom() });
    await eventually(async () => {
      // What the running server does by itself.
      await server.services.timerTicker.tick();
      expect((await playerNow(player)).playback_state).not.toBe('playing');
    }, SETTLED);
  });

  it('pauses', async () => {
    const { say, playerNow, player } = getVisit();
    await startMusic();
    await say('PauseIntent', inRoom());
    await eventually(async () => expect((await playerNow(player)).playback_state).not.toBe('playing'));
  });
}
