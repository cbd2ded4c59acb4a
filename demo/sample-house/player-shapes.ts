import { SECOND } from '../../src/time.js';
import { pictureUrl } from './item-metadata.js';
import type { Shapes } from './item-shapes.js';
import { artistNameOf, containerNameOf, titleOf, uriOf } from './library-items.js';
import type { Playback } from './playback.js';
import { createQueueShapes, durationOf, type QueueShapes } from './queue-shapes.js';
import { createShown } from './shown.js';
import { elapsed, type Speaker } from './speaker.js';
import type { Version } from './version.js';

/** Players and queues as Music Assistant sends them: on 2.8 shortly after a command that is the state before it. */
export type PlayerShapes = {
  player(speaker: Speaker): object;
  /** 2.8: the real player behind the universal one. */
  protocolPlayer(speaker: Speaker): object;
} & QueueShapes;

export type PlayerShapeOptions = {
  version: Version;
  schemaVersion: () => number;
  speakers: readonly Speaker[];
  playback: Playback;
  shapes: Shapes;
  now: () => number;
  baseUrl: () => string;
};

export function createPlayerShapes(options: PlayerShapeOptions): PlayerShapes {
  const { version, schemaVersion, speakers, playback, now, baseUrl } = options;
  const isNew = version === '2.8';
  const shown = createShown({ playback, now });

  const currentMedia = (speaker: Speaker) => {
    const leader = playback.leaderOf(speaker);
    const queue = playback.activeQueue(speaker);
    const entry = shown.entry(leader, leader.sound ?? (queue.index === undefined ? undefined : queue.entries[queue.index]));
    if (entry === undefined) return null;
    const { item } = entry;
    return {
      uri: uriOf(item),
      media_type: item.kind,
      title: titleOf(item),
      artist: artistNameOf(item) ?? null,
      album: containerNameOf(item) ?? null,
      image_url: pictureUrl(item, { baseUrl: baseUrl(), schemaVersion: schemaVersion() }),
      duration: durationOf(item),
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
    const state = shown.state(speaker);
    const hasPosition = leader.everPlayed && speaker.available && state !== 'idle';
    return {
      available: speaker.available,
      device_info: deviceInfo(speaker, version),
      playback_state: state,
      elapsed_time: hasPosition ? elapsed(leader, now()) : null,
      elapsed_time_last_updated: hasPosition ? leader.since / SECOND : null,
      volume_level: speaker.available ? shown.volume(speaker) : null,
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
    return members.length === 0 ? shown.volume(speaker) : Math.round(members.reduce((sum, member) => sum + shown.volume(member), 0) / members.length);
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
    if (speaker.syncedTo !== undefined || !speaker.canGroup) return [];
    // Players since 2.8, provider instances before.
    if (!isNew) return ['squeezelite'];
    return speakers.filter((other) => other !== speaker && other.canGroup && other.syncedTo === undefined).map(({ id }) => id);
  };

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

    ...createQueueShapes({ ...options, shown }),
  };
}

function deviceInfo(speaker: Speaker, version: Version) {
  const mac = `02:00:00:00:00:${String(speaker.address).padStart(2, '0')}`;
  const ip = `127.0.0.${10 + speaker.address}`;
  const device = { model: 'SqueezeLite', manufacturer: 'squeezeplay', software_version: null, model_id: null, manufacturer_id: null };
  return version === '2.8'
    ? { ...device, identifiers: { ip_address: ip, mac_address: mac }, mac_address: mac, ip_address: ip }
    : { ...device, ip_address: ip, mac_address: null };
}
