import { z } from 'zod';
import type { MediaItem, MediaType, MusicAssistantAccount, PlaybackState, Player, PlayerQueue, SearchResults, ServerInfo } from './types.js';

/**
 * Music Assistant's JSON, as far as we read it, and its conversion to our types. Unknown keys are ignored; keys that some versions leave
 * out may be missing or null. What is left and still does not fit is not Music Assistant.
 */

const optionalString = z.string().nullish();
const optionalNumber = z.number().nullish();
const optionalBoolean = z.boolean().nullish();
const strings = z.array(z.string()).nullish();

/** A list in which entries that do not fit are left out: one odd player must not silence the house. A list of which nothing fits does not fit itself. */
function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.array(z.unknown()).transform((list, context): z.output<Entry>[] => {
    const parsed = list.map((each) => entry.safeParse(each));
    const fitting = parsed.flatMap((result) => (result.success ? [result.data] : []));
    if (fitting.length === 0 && list.length > 0) context.addIssue({ code: 'custom', message: 'no entry fits' });
    return fitting;
  });
}

export const serverInfoSchema = z.object({
  server_id: z.string(),
  server_version: z.string(),
  schema_version: z.number().int(),
  onboard_done: optionalBoolean,
});

export function toServerInfo(wire: z.infer<typeof serverInfoSchema>): ServerInfo {
  return { serverId: wire.server_id, serverVersion: wire.server_version, schemaVersion: wire.schema_version, onboardDone: wire.onboard_done ?? true };
}

export const userSchema = z.object({ user_id: z.string().min(1), username: z.string().min(1), display_name: optionalString, role: z.string() });

export function toAccount(wire: z.infer<typeof userSchema>): MusicAssistantAccount {
  return { id: wire.user_id, username: wire.username, displayName: wire.display_name || wire.username, role: wire.role };
}

/** Up to schema 26 there were only `state`, `display_name` and `group_childs`; both spellings are still sent today. */
const playerSchema = z.object({
  player_id: z.string(),
  name: optionalString,
  display_name: optionalString,
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
  synced_to: optionalString,
  active_group: optionalString,
  active_source: optionalString,
  hide_in_ui: optionalBoolean,
  current_media: z.object({ uri: optionalString, title: optionalString, artist: optionalString, album: optionalString }).nullish(),
  group_volume: optionalNumber,
});

export const playersSchema = listOf(playerSchema);

const PLAYBACK_STATES: ReadonlyMap<string, PlaybackState> = new Map([
  ['idle', 'idle'],
  ['playing', 'playing'],
  ['paused', 'paused'],
]);

function toPlaybackState(wire: string | null | undefined): PlaybackState {
  return PLAYBACK_STATES.get(wire ?? '') ?? 'unknown';
}

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
    hidden: wire.hide_in_ui ?? false,
    ...present({
      volumeLevel: wire.volume_level,
      volumeMuted: wire.volume_muted,
      syncedTo: wire.synced_to,
      activeGroup: wire.active_group,
      activeSource: wire.active_source,
      groupVolume: wire.group_volume,
      currentMedia: media && present({ title: media.title, artist: media.artist, album: media.album, uri: media.uri }),
    }),
  };
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Without the keys whose value is null or undefined. */
function present<T extends object>(values: T): Present<T> {
  const result: Present<T> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== null && value !== undefined) result[key] = value;
  }
  return result;
}

/** A full item, an ItemMapping or a summary: the three shapes that lists may mix. */
const mediaItemSchema = z.object({
  uri: z.string().min(1),
  name: z.string(),
  media_type: z.string(),
  provider: optionalString,
  version: optionalString,
  favorite: optionalBoolean,
  duration: optionalNumber,
  artists: z.array(z.object({ name: z.string() })).nullish(),
  album: z.object({ name: z.string() }).nullish(),
});

function toMediaItem(wire: z.infer<typeof mediaItemSchema>, mediaType: MediaType): MediaItem {
  return {
    uri: wire.uri,
    mediaType,
    name: wire.name,
    version: wire.version ?? '',
    artists: wire.artists?.map((artist) => artist.name) ?? [],
    inLibrary: wire.provider === 'library' || wire.uri.startsWith('library://'),
    favorite: wire.favorite ?? false,
    ...present({ album: wire.album?.name, durationSeconds: wire.duration || undefined }),
  };
}

const bucketSchema = listOf(mediaItemSchema).nullish();

/** `radio` is singular here. A server may leave buckets out and add others. */
export const searchResultsSchema = z.object({
  artists: bucketSchema,
  albums: bucketSchema,
  tracks: bucketSchema,
  playlists: bucketSchema,
  radio: bucketSchema,
});

export function toSearchResults(wire: z.infer<typeof searchResultsSchema>): SearchResults {
  return {
    artists: toBucket(wire.artists, 'artist'),
    albums: toBucket(wire.albums, 'album'),
    tracks: toBucket(wire.tracks, 'track'),
    playlists: toBucket(wire.playlists, 'playlist'),
    radios: toBucket(wire.radio, 'radio'),
  };
}

/** Something of another type in a bucket (a collection among albums, say) is left out: we would not know how to name it. */
function toBucket(wire: z.infer<typeof bucketSchema>, mediaType: MediaType): MediaItem[] {
  return (wire ?? []).filter((item) => item.media_type === mediaType).map((item) => toMediaItem(item, mediaType));
}

/** Null for a queue that nobody knows. `items` is their number. */
export const queueSchema = z
  .object({ queue_id: z.string(), items: z.number(), current_index: optionalNumber, state: optionalString, repeat_mode: optionalString })
  .nullable();

export function toPlayerQueue(wire: NonNullable<z.infer<typeof queueSchema>>): PlayerQueue {
  return {
    queueId: wire.queue_id,
    playbackState: toPlaybackState(wire.state),
    itemCount: wire.items,
    repeats: wire.repeat_mode === 'all' || wire.repeat_mode === 'one',
    ...present({ currentIndex: wire.current_index }),
  };
}
