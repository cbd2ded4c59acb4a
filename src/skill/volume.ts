import type { Player } from '../music-assistant/types.js';
import { answerAll, eachPlayer } from './each-player.js';
import type { IntentContext, Reply } from './intent.js';
import type { Place } from './languages/phrases.js';
import type { Reading } from './languages/reading.js';
import { followersOf } from './leaders.js';
import { EVERYWHERE } from './room-words.js';
import { idOf, type Slots, type SlotValue, STEPS } from './slots.js';
import type { Speech } from './ssml.js';
import { fold } from './text.js';
import { type VolumeRooms, volumeRooms } from './volume-rooms.js';

/** Points of a hundred for "a bit", for nothing, and for "a lot". */
const POINTS = { a_bit: 5, plain: 10, a_lot: 20, max: 100 } as const;
/** Louder than this in every room at once: we ask first. */
const LOUD = 80;

/** A number slot: Alexa sends digits, or words it could not turn into digits. Undefined when there is none. */
export function readNumber(slot: SlotValue | undefined, reading: Reading): number | undefined {
  const digits = slot === undefined ? '' : reading.digits(fold(slot.text));
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

/** Echo people say 0–10; more than ten, or "percent", is percent. Undefined for more than one hundred. */
export function toLevel(amount: number, unit: SlotValue | undefined): number | undefined {
  const level = amount <= 10 && unit === undefined ? amount * 10 : amount;
  return level <= 100 ? level : undefined;
}

/** How far "turn it up" goes: "by ten" ten points, "a bit" 5, "a lot" 20, "to the max" all the way, else 10. */
export function readStep({ amount, step }: Slots, reading: Reading): number {
  const points = readNumber(amount, reading);
  if (points !== undefined) return Math.min(points, 100);
  return POINTS[idOf(step, STEPS) ?? 'plain'];
}

/** How loud a player is; a group by its average. Undefined when it does not say. */
export function levelOf({ type, groupVolume, volumeLevel }: Player, { joint = false }: { joint?: boolean } = {}): number | undefined {
  const level = (joint || type === 'group') && groupVolume !== undefined && groupVolume > 0 ? groupVolume : volumeLevel;
  return level === undefined ? undefined : clamped(level);
}

const clamped = (level: number): number => Math.round(Math.min(100, Math.max(0, level)));

/** Whether this is loud in every room at once: all of them, or the group they all are in. */
export function isLoudEverywhere({ rooms: { place, players, all }, joint }: VolumeRooms, level: number): boolean {
  const everyone = all.filter(({ available, hidden, type }) => available && !hidden && type !== 'group');
  const meant = players.flatMap(({ playerId, type, groupMembers }) => (joint || type === 'group' ? [playerId, ...groupMembers] : [playerId]));
  const isAll = place === EVERYWHERE || (everyone.length > 1 && everyone.every(({ playerId }) => meant.includes(playerId)));
  return isAll && level > LOUD;
}

/** "That is very loud. Are you sure?" A yes does it. */
export function askIfSure({ memory, intent, slots, say }: IntentContext, level: number | undefined): Reply {
  memory.ask({ kind: 'confirm', intent, slots });
  const question = say.sureThatLoud(level);
  return { speech: question, ask: question, outcome: 'asked_if_sure' };
}

/** Set each player to its level; one that is muted is heard again. */
export async function setLevels(
  context: IntentContext,
  { rooms: { place, all }, joint, levels, done }: VolumeRooms & { levels: ReadonlyMap<Player, number>; done: Speech },
): Promise<Reply> {
  const { ma, house, memory, say } = context;
  const { sent, isSlow, failed } = await eachPlayer([...levels.keys()], async (player) => {
    const { playerId } = player;
    const level = levels.get(player) ?? 0;
    if (player.volumeMuted === true && player.canMute) await ma.setMuted({ playerId, muted: false });
    await (joint || player.type === 'group' ? ma.setGroupVolume({ playerId, level }) : ma.setVolume({ playerId, level }));
  });
  for (const player of sent) {
    const level = levels.get(player) ?? 0;
    const step = level - (levelOf(player, { joint }) ?? level);
    house.sent(player.playerId, {
      volumeMuted: false,
      ...(joint ? {} : { volumeLevel: level }),
      ...(joint || player.type === 'group' ? { groupVolume: level } : {}),
    });
    for (const { playerId, volumeLevel } of joint ? followersOf(player, all) : []) {
      if (volumeLevel !== undefined) house.sent(playerId, { volumeLevel: clamped(volumeLevel + step) });
    }
    memory.rememberLevel(player.playerId, undefined);
  }
  return answerAll(context, { isSlow, failed, done, slow: say.asked({ place, action: 'set_volume' }) });
}

/** The rooms that are meant, and the players in them that can be silenced; or what to say when there is none. */
export async function roomsThatMute(context: IntentContext): Promise<{ reply: Reply } | { reply?: undefined; place: Place; able: readonly Player[] }> {
  const choice = await volumeRooms(context);
  if (choice.reply !== undefined) return { reply: choice.reply };
  const { place, players, all } = choice.rooms;
  const meant = choice.joint ? players.flatMap((leader) => followersOf(leader, all)) : players;
  const able = meant.filter(({ canMute, canSetVolume }) => canMute || canSetVolume);
  return able.length === 0 ? { reply: { speech: context.say.noVolume(place), outcome: 'unsupported' } } : { place, able };
}
