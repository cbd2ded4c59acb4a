import type { Player } from '../music-assistant/types.js';
import { answerAll, eachPlayer } from './each-player.js';
import type { IntentContext, Reply } from './intent.js';
import type { Place } from './languages/phrases.js';
import type { Reading } from './languages/reading.js';
import { type Rooms, roomsOrReply } from './player.js';
import { EVERYWHERE } from './room-names.js';
import type { Slots, SlotValue } from './slots.js';
import type { Speech } from './ssml.js';
import { fold } from './text.js';

/** Points of a hundred for "a bit", for nothing, and for "a lot". */
const STEPS = { a_bit: 5, plain: 10, a_lot: 20 } as const;
/** Louder than this in every room at once: we ask first. */
const LOUD = 80;

/** A number slot: Alexa sends digits, or words it could not turn into digits. Undefined when there is none. */
export function readNumber(slot: SlotValue | undefined, reading: Reading): number | undefined {
  const digits = slot === undefined ? '' : reading.digits(fold(slot.text));
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

const hasId = (slot: SlotValue | undefined, id: string): boolean => slot?.resolved.some((value) => value.id === id) ?? false;

/** Echo people say 0–10; more than ten, or "percent", is percent. Undefined for more than one hundred. */
export function toLevel(amount: number, unit: SlotValue | undefined): number | undefined {
  const level = amount <= 10 && unit === undefined ? amount * 10 : amount;
  return level <= 100 ? level : undefined;
}

/** How far "turn it up" goes: "by ten" ten points, "a bit" 5, "a lot" 20, else 10. */
export function readStep({ amount, step }: Slots, reading: Reading): number {
  const points = readNumber(amount, reading);
  if (points !== undefined) return Math.min(points, 100);
  if (hasId(step, 'a_bit')) return STEPS.a_bit;
  return hasId(step, 'a_lot') ? STEPS.a_lot : STEPS.plain;
}

/** How loud a player is; a group by its average. Undefined when it does not say. */
export function levelOf({ type, groupVolume, volumeLevel }: Player): number | undefined {
  const level = type === 'group' && groupVolume !== undefined && groupVolume > 0 ? groupVolume : volumeLevel;
  return level === undefined ? undefined : Math.round(Math.min(100, Math.max(0, level)));
}

/** Whether this is loud in every room at once: all of them, or the group they all are in. */
export function isLoudEverywhere({ place, players, all }: Rooms, level: number): boolean {
  const [player] = players;
  const everyone = all.filter(({ available, hidden, type }) => available && !hidden && type !== 'group');
  const isAll =
    place === EVERYWHERE || (player?.type === 'group' && everyone.length > 1 && everyone.every(({ playerId }) => player.groupMembers.includes(playerId)));
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
  { rooms, levels, done }: { rooms: Rooms; levels: ReadonlyMap<Player, number>; done: Speech },
): Promise<Reply> {
  const { ma, house, memory, say } = context;
  const { sent, isSlow, failed } = await eachPlayer([...levels.keys()], async (player) => {
    if (player.volumeMuted === true && player.canMute) await ma.setMuted({ playerId: player.playerId, muted: false });
    await ma.setVolume({ playerId: player.playerId, level: levels.get(player) ?? 0 });
  });
  for (const player of sent) {
    const level = levels.get(player) ?? 0;
    house.sent(player.playerId, { volumeLevel: level, volumeMuted: false, ...(player.type === 'group' ? { groupVolume: level } : {}) });
    memory.rememberLevel(player.playerId, undefined);
  }
  return answerAll(context, { isSlow, failed, done, slow: say.asked({ place: rooms.place, action: 'set_volume' }) });
}

/** The rooms that are meant, and the players in them that can be silenced; or what to say when there is none. */
export async function roomsThatMute(context: IntentContext): Promise<{ reply: Reply } | { reply?: undefined; place: Place; able: readonly Player[] }> {
  const choice = await roomsOrReply(context, 'volume');
  if (choice.reply !== undefined) return { reply: choice.reply };
  const { place, players } = choice.rooms;
  const able = players.filter(({ canMute, canSetVolume }) => canMute || canSetVolume);
  return able.length === 0 ? { reply: { speech: context.say.noVolume(place), outcome: 'unsupported' } } : { place, able };
}
