import { SECOND } from '../../src/time.js';
import { fileOf, PROVIDER_INSTANCE, type Shapes } from './item-shapes.js';
import { uriOf } from './library.js';
import type { Playback } from './playback.js';
import { type Entry, elapsed, type Queue, type Speaker } from './speaker.js';
import type { Version } from './version.js';

/** Players and queues as Music Assistant sends them: on 2.8 shortly after a command that is the state before it. */
export type PlayerShapes = {
  player(speaker: Speaker): object;
  /** 2.8: the real player behind the universal one. */
  protocolPlayer(speaker: Speaker): object;
  queue(owner: Speaker): object;
  queueItems(owner: Speaker, options: { limit: number; offset: number }): object[];
};

export function createPlayerShapes(options: {
  version: Version;
  speakers: readonly Speaker[];
  playback: Playback;
  shapes: Shapes;
  now: () => number;
  baseUrl: () => string;
}): PlayerShapes {
  const { version, speakers, playback, shapes, now, baseUrl } = options;
  const isNew = version === '2.8';

  const shownState = (speaker: Speaker) => speaker.shown.state?.value ?? playback.leaderOf(speaker).state;
  const shownVolume = (speaker: Speaker) => speaker.shown.volume?.value ?? speaker.volume;
  const shownEntry = (leader: Speaker, entry: Entry | undefined) => {
    const { entry: other } = leader.shown;
    return other !== undefined && other.from <= now() ? other.value : entry;
  };

  const currentMedia = (speaker: Speaker) => {
    const leader = playback.leaderOf(speaker);
    const queue = playback.activeQueue(speaker);
    const entry = shownEntry(leader, leader.sound ?? (queue.index === undefined ? undefined : queue.entries[queue.index]));
    if (entry === undefined) return null;
    const { track } = entry;
    return {
      uri: uriOf(track),
      media_type: 'track',
      title: track.version === '' ? track.name : `${track.name} (${track.version})`,
      artist: track.artist.name,
      album: track.album.name,
      image_url: `${baseUrl()}/imageproxy?provider=${PROVIDER_INSTANCE}&size=500&fmt=jpeg&path=${encodeURIComponent(encodeURIComponent(fileOf(track)))}`,
      duration: track.seconds,
      source_id: queue.id,
      queue_item_id: entry.id,
      custom_data: null,
      elapsed_time: Math.round(elapsed(leader, now())),
      elapsed_time_last_updated: now() / SECOND,
    };
  };

  /** An idle universal player (2.8) lists next to nothing. */
  const features = (speaker: Speaker) => {
    const active = playback.leaderOf(speaker).state !== 'idle' || speaker.everPlayed || !isNew;
    const list = active ? ['multi_device_dsp', 'gapless_playback', 'set_members', 'pause', 'enqueue', 'volume_set'] : ['volume_set', 'set_members'];
    const known = speaker.canSetVolume ? list : list.filter((feature) => feature !== 'volume_set');
    return speaker.canMute ? [...known, 'volume_mute'] : known;
  };

  const common = (speaker: Speaker) => {
    const leader = playback.leaderOf(speaker);
    const state = shownState(speaker);
    const hasPosition = leader.everPlayed && speaker.available && state !== 'idle';
    return {
      available: speaker.available,
      device_info: deviceInfo(speaker, isNew),
      playback_state: state,
      elapsed_time: hasPosition ? elapsed(leader, now()) : null,
      elapsed_time_last_updated: hasPosition ? leader.since / SECOND : null,
      volume_level: speaker.available ? shownVolume(speaker) : null,
      volume_muted: speaker.canMute ? speaker.muted : null,
      group_members: speaker.members,
      static_group_members: [],
      synced_to: speaker.syncedTo ?? null,
      ...(isNew && { active_sound_mode: null, sound_mode_list: [], options: [] }),
      active_source: playback.activeQueue(speaker).id,
      active_group: null,
      current_media: currentMedia(speaker),
      enabled: true,
      ...(isNew ? { hide_in_ui: speaker.hidden } : {}),
      hide_player_in_ui: speaker.hidden ? ['always'] : ['when_unavailable', 'when_synced', 'when_group_active'],
      expose_to_ha: true,
      icon: 'mdi-speaker',
      group_volume: groupVolume(speaker),
      ...(isNew && { group_volume_muted: null, needs_setup: false }),
      extra_attributes: {},
      display_name: speaker.name,
      state,
      group_childs: speaker.members,
      extra_data: {},
      mute_control: speaker.canMute ? 'native' : 'none',
    };
  };

  const groupVolume = (speaker: Speaker) => {
    const members = speakers.filter(({ id }) => speaker.members.includes(id));
    return members.length === 0 ? shownVolume(speaker) : Math.round(members.reduce((sum, member) => sum + shownVolume(member), 0) / members.length);
  };

  const source = (speaker: Speaker) => ({
    id: speaker.id,
    name: 'Music Assistant Queue',
    passive: false,
    can_play_pause: true,
    can_seek: true,
    can_next_previous: true,
  });

  const groupable = (speaker: Speaker) => {
    if (speaker.syncedTo !== undefined) return [];
    // Players since 2.8, provider instances before.
    return isNew ? speakers.filter((other) => other !== speaker && other.syncedTo === undefined).map(({ id }) => id) : ['squeezelite'];
  };

  const queueItem = (queue: Queue, entry: Entry) => ({
    queue_id: queue.id,
    queue_item_id: entry.id,
    name: `${entry.track.artist.name} - ${entry.track.name}${entry.track.version === '' ? '' : ` (${entry.track.version})`}`,
    duration: entry.track.seconds,
    sort_index: entry.order,
    streamdetails: null,
    media_item: shapes.queued(entry.track),
    image: shapes.image(entry.track.album),
    index: 0,
    available: true,
    ...(isNew && { extra_attributes: {} }),
  });

  return {
    player: (speaker) => ({
      player_id: speaker.id,
      provider: isNew ? 'universal_player' : 'squeezelite',
      type: speaker.type,
      name: speaker.name,
      supported_features: features(speaker),
      powered: isNew ? true : speaker.everPlayed,
      can_group_with: groupable(speaker),
      source_list: [source(speaker)],
      ...common(speaker),
      power_control: isNew ? 'none' : 'native',
      volume_control: speaker.canSetVolume ? (isNew ? speaker.protocolId : 'native') : 'none',
      ...(isNew && {
        output_protocols: [
          {
            output_protocol_id: speaker.protocolId,
            name: 'Squeezelite',
            protocol_domain: 'squeezelite',
            is_native: false,
            priority: 20,
            available: speaker.available,
          },
        ],
        active_output_protocol: playback.leaderOf(speaker).everPlayed ? speaker.protocolId : null,
      }),
    }),

    protocolPlayer: (speaker) => ({
      player_id: speaker.protocolId,
      provider: 'squeezelite',
      type: 'protocol',
      name: speaker.name,
      supported_features: ['play_media', 'multi_device_dsp', 'gapless_playback', 'set_members', 'power', 'pause', 'enqueue', 'volume_set'],
      powered: false,
      can_group_with: speakers.map(({ protocolId }) => protocolId),
      source_list: [],
      ...common(speaker),
      power_control: 'native',
      volume_control: 'native',
      output_protocols: [],
      active_output_protocol: null,
    }),

    queue(owner) {
      const { queue } = owner;
      const leader = playback.leaderOf(owner);
      const active = leader.activeQueueId === queue.id;
      const truth = active ? shownState(owner) : 'idle';
      const current = active ? shownEntry(leader, currentOf(queue)) : currentOf(queue);
      const index = active && leader.shown.entry !== undefined && current === undefined ? null : (queue.index ?? null);
      const next = queue.entries[(queue.index ?? queue.entries.length) + 1];
      return {
        queue_id: queue.id,
        active,
        display_name: owner.name,
        available: owner.available,
        items: queue.entries.length,
        shuffle_enabled: queue.shuffle,
        repeat_mode: queue.repeat,
        dont_stop_the_music_enabled: false,
        current_index: index,
        index_in_buffer: index,
        elapsed_time: active ? Math.round(elapsed(leader, now())) : 0,
        elapsed_time_last_updated: now() / SECOND,
        state: queue.claimsPlaying ? 'playing' : truth,
        current_item: current === undefined ? null : queueItem(queue, current),
        next_item: next === undefined ? null : queueItem(queue, next),
        radio_source: [],
        flow_mode: false,
        resume_pos: Math.round(queue.resumeSeconds),
        ...(isNew && { extra_attributes: { active_playlist: queue.lastPlayedName } }),
      };
    },

    queueItems: ({ queue }, { limit, offset }) => queue.entries.slice(offset, offset + limit).map((entry) => queueItem(queue, entry)),
  };
}

const currentOf = (queue: Queue): Entry | undefined => (queue.index === undefined ? undefined : queue.entries[queue.index]);

function deviceInfo(speaker: Speaker, isNew: boolean) {
  const mac = `02:00:00:00:00:${String(speaker.address).padStart(2, '0')}`;
  const ip = `127.0.0.${10 + speaker.address}`;
  const device = { model: 'SqueezeLite', manufacturer: 'squeezeplay', software_version: null, model_id: null, manufacturer_id: null };
  return isNew
    ? { ...device, identifiers: { ip_address: ip, mac_address: mac }, mac_address: mac, ip_address: ip }
    : { ...device, ip_address: ip, mac_address: null };
}
