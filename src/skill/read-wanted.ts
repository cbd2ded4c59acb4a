import type { MediaItem, MediaType } from '../music-assistant/types.js';
import { readVersion } from './frames.js';
import type { IntentContext } from './intent.js';
import type { MediaHeard } from './meanings.js';
import { peelRoom } from './peel-room.js';
import type { SlotValue } from './slots.js';
import { fromRef } from './start-media.js';
import { fold } from './text.js';

export type Asked = { readonly kind: MediaType | 'any'; readonly name: SlotValue | undefined };

/** What was asked for, before any room; `generic` are words that mean nothing in particular, unless a song is called so: "something by ABBA". */
export type Wanted = Omit<MediaHeard, 'strayRoom'> & { readonly generic?: string | undefined };

/** What was asked for; undefined when that is nothing in particular. "Something by ABBA" is ABBA, unless they have a song of that name. */
export function readWanted({ slots, language }: Pick<IntentContext, 'slots' | 'language'>, { kind, name }: Asked): Wanted | undefined {
  const meansNothing = (text: string) => fold(text) === '' || language.reading.generic.includes(fold(text));
  const artist = slots.artist === undefined || name === slots.artist || meansNothing(slots.artist.text) ? undefined : slots.artist.text;
  const version = readVersion(slots.version, language);
  if (name !== undefined && !meansNothing(name.text)) {
    const also = artist === undefined ? {} : { resolvedArtists: resolvedNames(slots.artist) };
    return { kind, name: name.text, artist, ...(version === undefined ? {} : { version }), resolved: resolvedNames(name), ...also };
  }
  return artist === undefined ? undefined : { kind: 'artist', name: artist, artist: undefined, generic: name?.text, resolved: resolvedNames(slots.artist) };
}

const resolvedNames = (slot: SlotValue | undefined): readonly string[] => slot?.resolved.map((value) => value.name) ?? [];

/** "It", "that in the office": what was last spoken of, and the room that was said with it. Undefined when the words are no pronoun, or there is nothing it could mean. */
export async function readPronoun(
  { slots, language, memory, house }: Pick<IntentContext, 'slots' | 'language' | 'memory' | 'house'>,
  { name }: Asked,
): Promise<{ media: MediaItem; room: SlotValue | undefined } | undefined> {
  const media = memory.turn()?.media;
  if (media === undefined || name === undefined || (slots.artist !== undefined && slots.artist !== name)) return undefined;
  const isPronoun = (text: string) => language.reading.pronouns.includes(fold(text));
  const item: MediaItem = { ...fromRef(media), artists: [...fromRef(media).artists], version: '', inLibrary: false, favorite: false, genres: [] };
  if (isPronoun(name.text)) return { media: item, room: slots.room ?? slots.zone };
  const peeled = peelRoom(name.text, { players: await house.players(), language });
  return peeled !== undefined && isPronoun(peeled.rest) ? { media: item, room: slots.room ?? slots.zone ?? peeled.room } : undefined;
}
