import { SECOND } from '../../src/time.js';
import { type RecordedHouse, SETTLED, textAt } from './recorded-house.js';

type Situation = (house: RecordedHouse) => Promise<unknown>;

const ALBUM = 'library://album/1';
const TRACK = 'library://track/16';

const play =
  (media: string, after = SETTLED): Situation =>
  async (house) => {
    await house.run('player_queues/play_media', { queue_id: house.kitchen, media });
    house.pass(after);
  };

const playing = play(ALBUM);
const paused: Situation = async (house) => {
  await playing(house);
  await house.run('players/cmd/pause', { player_id: house.kitchen });
  house.pass(SECOND);
};
const stopped: Situation = async (house) => {
  await playing(house);
  await house.run('player_queues/stop', { queue_id: house.kitchen });
  house.pass(SECOND);
};
const pauseTimedOut: Situation = async (house) => {
  await paused(house);
  house.pass(40 * SECOND);
};
const queueEnded: Situation = async (house) => {
  await play(TRACK, 400 * SECOND)(house);
};
const grouped: Situation = async (house) => {
  await playing(house);
  await house.run('players/cmd/group', { player_id: house.livingRoom, target_player: house.kitchen });
  house.pass(SETTLED);
};
const filtered: Situation = async (house) => {
  await house.run('player_queues/play_media', { queue_id: house.livingRoom, media: TRACK });
  await house.run('player_queues/clear', { queue_id: house.livingRoom });
  await playing(house);
  const users = await house.run('auth/users');
  const marie = Array.isArray(users) ? users[1] : undefined;
  await house.run('auth/user/update', { user_id: textAt(marie, 'user_id'), player_filter: [house.livingRoom] });
};
const withoutFiles: Situation = async (house) => {
  const users = await house.run('auth/users');
  const marie = Array.isArray(users) ? users[1] : undefined;
  await house.run('auth/user/update', { user_id: textAt(marie, 'user_id'), provider_filter: ['builtin'] });
};
const offline: Situation = async (house) => {
  await playing(house);
  await house.run('player_queues/play_index', { queue_id: house.kitchen, index: 2 });
  for (const player of ['Kitchen', 'Living Room', 'Büro']) house.control.offline(player);
  house.pass(SETTLED);
};
const targetPlaying: Situation = async (house) => {
  await house.run('player_queues/play_media', { queue_id: house.livingRoom, media: ALBUM });
  house.pass(SETTLED);
};

const playedBefore: Situation = async (house) => {
  await play('library://playlist/8')(house);
  await playing(house);
};
const liked: Situation = (house) => house.run('music/favorites/add_item', { item: TRACK });
const playlistMade: Situation = async (house) => {
  await playing(house);
  await house.run('music/playlists/create_playlist', { name: 'Skill test' });
};

/** What was going on in the house when something was recorded. By file, then by the names in it. Not named: a house where nothing played yet. */
export const SITUATIONS: Readonly<Record<string, readonly (readonly [RegExp, Situation])[]>> = {
  'announcement-sleep-timer.json': [[/while playing/, playing]],
  'grouping.json': [
    [/ into playing |^players\/cmd\/group$|set_members|with itself|group_many/, playing],
    [/./, grouped],
  ],
  'library.json': [
    [/^music\/recently_played/, playedBefore],
    [/favorite$|^favorites remove/, liked],
    [/while playing/, playing],
    [/save_as_playlist/, playlistMade],
  ],
  'permissions.json': [
    [/^auth\/user\/update|^provider_filter/, async () => undefined],
    [/^search as user/, withoutFiles],
    [/./, filtered],
  ],
  'play-media.json': [
    [/^queue before|^track, option omitted/, async () => undefined],
    [/^(queue|player) just after/, play(TRACK)],
    [/./, playing],
  ],
  'players.json': [[/^players\/get playing/, play(TRACK)]],
  'players-unavailable.json': [[/./, offline]],
  'queue-items.json': [[/./, play('library://playlist/7')]],
  'queue-modes.json': [
    [/^transfer of a paused queue|transfer with auto_play/, paused],
    [/^transfer of an empty queue/, targetPlaying],
    [/./, playing],
  ],
  'transport.json': [
    [/already paused|while paused/, paused],
    [/timed out/, pauseTimedOut],
    [/queue ended/, queueEnded],
    [/while idle/, stopped],
    [/./, playing],
  ],
};

export function situationOf(file: string, name: string): Situation | undefined {
  return SITUATIONS[file]?.find(([pattern]) => pattern.test(name))?.[1];
}
