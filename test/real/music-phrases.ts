import { expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { eventually } from '../support/eventually.js';
import { roomOf, type Visit, type WireTrack } from './visit.js';

/** What a song is asked for by. */
const spoken = ({ name, artists }: WireTrack): { title: string; artist: string } => ({
  title: name.toLowerCase(),
  artist: artists[0]?.name.toLowerCase() ?? '',
});

/** Music Assistant may still report the state before a command. */
const SETTLED = 20 * SECOND;

/** Starting music, and what becomes of its queue. The tests go on where the one before stopped. */
export function itPlays(getVisit: () => Visit): void {
  const inRoom = () => ({ room: roomOf(getVisit().player) });
  const startSong = async () => {
    const { say, tracks, playerNow, player } = getVisit();
    const [track] = tracks;
    if (track === undefined) throw new Error('no song');
    const answer = await say('PlaySongIntent', { ...spoken(track), ...inRoom() });
    await eventually(async () => expect((await playerNow(player)).playback_state).toBe('playing'), SETTLED);
    return { track, answer };
  };

  it('plays a song of the library on the player that was said', async () => {
    const { track, answer } = await startSong();
    expect(answer).toContain(track.name.toLowerCase());
    expect(answer).toContain(inRoom().room);
  });

  it('queues a song behind the current one, and another at the end', async () => {
    const { say, tracks, player, queueNames } = getVisit();
    const [, next, last] = tracks;
    if (next === undefined || last === undefined) return;
    await say('PlayNextIntent', { ...spoken(next), ...inRoom() });
    await say('AddToQueueIntent', { ...spoken(last), ...inRoom() });
    await eventually(async () => {
      const names = await queueNames(player);
      expect(names.slice(-2)).toEqual([expect.stringContaining(next.name), expect.stringContaining(last.name)]);
    });
    expect(await say('WhatsNextIntent', inRoom())).toContain(next.name.toLowerCase());
  });

  it('goes to a place in the song', async () => {
    const { say, player, queueNow } = getVisit();
    await say('SeekIntent', { duration: 'PT10S', ...inRoom() });
    await eventually(async () => {
      const { elapsed_time: elapsed } = await queueNow(player);
      expect(elapsed).toBeGreaterThanOrEqual(9);
      expect(elapsed).toBeLessThan(30);
    }, SETTLED);
  });

  it('shuffles and repeats, and stops doing so', async () => {
    const { say, player, queueNow } = getVisit();
    for (const [word, on] of [
      ['on', true],
      ['off', false],
    ] as const) {
      await say('ShuffleIntent', { switch: { value: word, matches: [{ id: word, name: word }] }, ...inRoom() });
      await eventually(async () => expect((await queueNow(player)).shuffle_enabled).toBe(on));
    }
    for (const mode of ['one', 'all', 'off']) {
      await say('RepeatIntent', { repeat: { value: mode, matches: [{ id: mode, name: mode }] }, ...inRoom() });
      await eventually(async () => expect((await queueNow(player)).repeat_mode).toBe(mode));
    }
  });

  it('likes the song, and stops liking it', async () => {
    const { say, item, ask } = getVisit();
    const { track } = await startSong();
    const liked = async () => (await item(track.uri)).favorite;
    const before = await liked();
    await say('LikeIntent', inRoom());
    await eventually(async () => expect(await liked()).toBe(true));
    await say('UnlikeIntent', inRoom());
    await eventually(async () => expect(await liked()).toBe(false));
    if (before) await ask('music/favorites/add_item', { item: track.uri });
  });

  it('finds stations, podcasts and audiobooks by their names', async () => {
    const { say, listed, queueNow, player } = getVisit();
    const plays = async (types: readonly string[]) => {
      await eventually(async () => {
        const { media_type: type } = (await queueNow(player)).current_item?.media_item ?? {};
        expect(types).toContain(type);
      }, SETTLED);
    };
    const [station] = await listed('radios');
    if (station !== undefined) {
      await say('PlayStationIntent', { station: station.name.toLowerCase(), ...inRoom() });
      await plays(['radio']);
    }
    const [podcast] = await listed('podcasts');
    if (podcast !== undefined) {
      await say('PlaySpokenIntent', { podcast: podcast.name.toLowerCase(), ...inRoom() });
      await plays(['podcast_episode']);
    }
    const [audiobook] = await listed('audiobooks');
    if (audiobook !== undefined) {
      await say('PlaySpokenIntent', { audiobook: audiobook.name.toLowerCase(), ...inRoom() });
      await plays(['audiobook']);
    }
  });
}
