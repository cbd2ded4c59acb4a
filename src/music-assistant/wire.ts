import { z } from 'zod';
import type { MusicAssistantAccount, Player, ServerInfo } from './types.js';
import { listOf, optionalBoolean, optionalName, optionalNumber, optionalString, present, strings, toPlaybackState } from './wire-parts.js';

/**
 * Music Assistant's JSON about itself, its users and its players, as far as we read it, and its conversion to our types. Unknown keys are
 * ignored; keys that some versions leave out may be missing or null. What is left and still does not fit is not Music Assistant.
 */

export const serverInfoSchema = z.object({
  server_id: z.string(),
  server_version: z.string(),
  schema_version: z.number().int(),
  onboard_done: optionalBoolean,
});

export function toServerInfo(wire: z.infer<typeof serverInfoSchema>): ServerInfo {
  return { serverId: wire.server_id, serverVersion: wire.server_version, schemaVersion: wire.schema_version, onboardDone: wire.onboard_done ?? true };
}

export const userSchema = z.object({ user_id: z.string().min(1), username: z.string().min(1), display_name: optionalName, role: z.string() });

export function toAccount(wire: z.infer<typeof userSchema>): MusicAssistantAccount {
  return { id: wire.user_id, username: wire.username, displayName: wire.display_name || wire.username, role: wire.role };
}

const currentMediaSchema = z.object({
  uri: optionalString,
  title: optionalName,
  artist: optionalName,
  album: optionalName,
  image_url: optionalString,
});

/** Up to schema 26 there were only `state`, `display_name` and `group_childs`; both spellings are still sent today. */
const playerSchema = z.object({
  player_id: z.string(),
  provider: optionalString,
  name: optionalName,
  display_name: optionalName,
  type: optionalString,
  available: optionalBoolean,
  playback_state: optionalString,
  state: optionalString,
  volume_level: optionalNumber,
  volume_muted: optionalBoolean,
  supported_features: strings,
  mute_control: optionalString,
  volume_control: optionalString,
  group_members: strings,
  group_childs: strings,
  can_group_with: strings,
  synced_to: optionalString,
  active_group: optionalString,
  active_source: optionalString,
  hide_in_ui: optionalBoolean,
  current_media: currentMediaSchema.nullish(),
  group_volume: optionalNumber,
});

export const playersSchema = listOf(playerSchema);

/** `none` is the only way a player says that it has no such control; the feature list alone is not complete while it is idle (2.8). */
function hasControl(options: { control: string | null | undefined; feature: string; features: readonly string[] | null | undefined }): boolean {
  if (options.control !== null && options.control !== undefined) return options.control !== 'none';
  return options.features?.includes(options.feature) ?? false;
}

export function toPlayer(wire: z.infer<typeof playerSchema>): Player {
  const media = wire.current_media;
  return {
    playerId: wire.player_id,
    name: wire.name ?? wire.display_name ?? wire.player_id,
    type: wire.type ?? 'player',
    available: wire.available ?? true,
    playbackState: toPlaybackState(wire.playback_state ?? wire.state),
    canMute: hasControl({ control: wire.mute_control, feature: 'volume_mute', features: wire.supported_features }),
    canSetVolume: hasControl({ control: wire.volume_control, feature: 'volume_set', features: wire.supported_features }),
    groupMembers: wire.group_members ?? wire.group_childs ?? [],
    canGroupWith: wire.can_group_with ?? [],
    hidden: wire.hide_in_ui ?? false,
    ...present({
      provider: wire.provider,
      volumeLevel: wire.volume_level,
      volumeMuted: wire.volume_muted,
      syncedTo: wire.synced_to,
      activeGroup: wire.active_group,
      activeSource: wire.active_source,
      groupVolume: wire.group_volume,
      currentMedia: media && present({ title: media.title, artist: media.artist, album: media.album, uri: media.uri, imageUrl: media.image_url }),
    }),
  };
}
