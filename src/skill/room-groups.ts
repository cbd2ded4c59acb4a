import type { Player } from '../music-assistant/types.js';
import { SkillError } from './errors.js';
import type { IntentContext } from './intent.js';
import type { Place } from './languages/phrases.js';
import { matchRoom } from './room-names.js';
import { EVERYWHERE } from './room-words.js';
import { isUsable, type Purpose, placeOf, type RoomChoice, roomNames, type UnknownRoom, withoutGroups } from './rooms.js';
import { asSlot, type SlotValue } from './slots.js';
import { type Zone, zoneOf, zoneWord } from './zones.js';

/** Rooms that are meant together; without a place of their own they are called by their names. */
export type Group = { readonly place?: Place; readonly rooms: readonly Player[]; readonly zone?: Zone };

/** From here on a player is called what was said, give or take an article. */
const OF_THAT_NAME = 0.95;

type Heard = { readonly said: SlotValue; readonly rooms: readonly Player[] };

/** Is there a player of just that name? */
export const isNameOfOne = ({ language }: Pick<IntentContext, 'language'>, { said, rooms }: Heard): boolean => {
  const match = matchRoom({ said: asSlot(said.text), players: rooms, language, atLeast: OF_THAT_NAME });
  return match !== EVERYWHERE && match.length > 0;
};

/** "Upstairs": a player that is called so, else the rooms we were taught. Undefined when no zone was said, or a player's name fits it. */
export function zoneSaid(context: IntentContext, { said, rooms }: Heard): { group: Group; unknown?: undefined } | { unknown: UnknownRoom } | undefined {
  const { language } = context;
  const zone = zoneOf(said, language);
  const fits = (atLeast?: number): boolean => matchRoom({ said, players: rooms, language, ...(atLeast === undefined ? {} : { atLeast }) }).length > 0;
  if (zone === undefined || fits(OF_THAT_NAME)) return undefined;
  const group = taughtZone(context, { zone, rooms });
  if (group !== undefined) return { group };
  return fits() ? undefined : { unknown: { said: said.text, rooms: roomNames(rooms), zone } };
}

export function taughtZone({ household, language }: IntentContext, { zone, rooms }: { zone: Zone; rooms: readonly Player[] }): Group | undefined {
  const ids = household.zone(zone) ?? [];
  const inZone = rooms.filter(({ playerId }) => ids.includes(playerId));
  return inZone.length === 0 ? undefined : { place: { name: zoneWord(zone, language) }, rooms: inZone, zone };
}

/** Several rooms: to play and to reach all that can, otherwise every one that is playing (or paused, to resume). */
export function several({ say }: IntentContext, { purpose, group, all }: { purpose: Purpose; group: Group; all: readonly Player[] }): RoomChoice {
  const { rooms, zone } = group;
  const usable = rooms.filter(isUsable);
  const wanted = purpose === 'resume' ? 'paused' : 'playing';
  const busy = usable.filter(({ playbackState }) => playbackState === wanted);
  const meansAll = purpose === 'play' || purpose === 'reach' || (purpose === 'volume' && (busy.length === 0 || group.place === undefined));
  const meant = withoutGroups(meansAll ? usable : busy);
  const place = group.place ?? placeOf(meant.length > 0 ? meant : rooms);
  if (meant.length > 0) return { rooms: { place, players: meant, all, ...(zone === undefined ? {} : { zone }) } };
  if (usable.length > 0) return { reply: { speech: say.nothingPlaying({ place }), outcome: 'nothing_playing' } };
  throw new SkillError({ code: 'room_offline', room: rooms[0]?.name ?? '', others: roomNames(all) });
}

/**
 * "The kitchen and the office", said as if it were one room: Alexa may well put both into one slot. Undefined unless each part is one room;
 * a player may be called like that as a whole.
 */
export function roomsListed(context: Pick<IntentContext, 'language'>, { said, rooms }: Heard): readonly Player[] | undefined {
  const { language } = context;
  const { and, hasSpaces } = language.reading;
  const joint = hasSpaces ? new RegExp(`\\s+(?:${and}|&)\\s+|\\s*,\\s*(?:${and}\\s+)?`, 'iu') : new RegExp(`\\s*(?:${and}|[、,&])\\s*`, 'u');
  const parts = said.text.split(joint).filter((part) => part.trim() !== '');
  if (parts.length < 2 || isNameOfOne(context, { said, rooms })) return undefined;
  const each = parts.map((text) => matchRoom({ said: asSlot(text), players: rooms, language }));
  const found = each.flatMap((match) => (match !== EVERYWHERE && match.length === 1 ? match : []));
  return found.length === parts.length ? [...new Set(found)] : undefined;
}
