import type { Player } from '../../music-assistant/types.js';
import { askWhichRoom } from '../ask-room.js';
import { isPlayingOrPaused } from '../control.js';
import { answerAll, isRejected } from '../each-player.js';
import { canGroup, join } from '../grouping.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { followersOf, leaderOf, leadersOf } from '../leaders.js';
import { chooseRooms, unknownRoom } from '../player.js';
import { EVERYWHERE } from '../room-words.js';
import type { Slots, SlotValue } from '../slots.js';
import { sounding, whoseMusic } from '../whose-music.js';

/** "Group the kitchen and the living room", "play this in the bedroom too": the room that plays goes on, and the others join it. */
export const groupRooms = defineIntent({
  name: 'GroupRoomsIntent',
  slots: ['room', 'other_room'],
  needs: 'music.control',
  elsewhere: 'stay',
  run: group,
});

async function group(context: IntentContext): Promise<Reply> {
  const { slots } = context;
  const said = [slots.room ?? slots.zone, slots.other_room].filter((room) => room !== undefined);
  const [one, other] = said;
  if (one === undefined) return askForAnother(context, {});
  const first = await playersSaid(context, { said: one, keep: other });
  if (first.reply !== undefined) return first.reply;
  const second = other === undefined ? undefined : await playersSaid(context, { said: other, keep: one });
  if (second?.reply !== undefined) return second.reply;

  const { all } = second ?? first;
  const ids = new Set([...first.players, ...(second?.players ?? [])].map(({ playerId }) => playerId));
  const players = [...ids].flatMap((id) => all.filter(({ playerId }) => playerId === id));
  const leader = players.length > 1 ? leaderAmong(context, { players, all }) : leaderElsewhere(context, { player: players[0], said: one, all });
  if (leader === undefined) return askForAnother(context, { other_room: one });
  return 'playerId' in leader ? joinThem(context, { leader, players, all }) : leader;
}

/** @param options `keep`: the other room that was said; a question about this one must not lose it. */
async function playersSaid(
  context: IntentContext,
  { said, keep }: { said: SlotValue; keep: SlotValue | undefined },
): Promise<{ players: readonly Player[]; all: readonly Player[]; reply?: undefined } | { reply: Reply }> {
  const asking: IntentContext = { ...context, answersRoom: false, slots: { room: said, ...(keep === undefined ? {} : { other_room: keep }) } };
  const choice = await chooseRooms(asking, { purpose: 'reach', said });
  return choice.rooms ?? { reply: choice.reply ?? unknownRoom(asking, choice.unknown) };
}

/** The answer goes with what was said before: which of two rooms is said first makes no difference. */
function askForAnother({ memory, intent, say }: IntentContext, slots: Slots): Reply {
  memory.ask({ kind: 'which', intent, slots });
  const question = say.whichRoomToAdd();
  return { speech: question, ask: question, outcome: 'asked_room' };
}

/** Of rooms that were all said: the one that plays, else the first. */
function leaderAmong(context: IntentContext, { players, all }: { players: readonly Player[]; all: readonly Player[] }): Player | undefined {
  const leaders = leadersOf(players, all).filter(isPlayingOrPaused);
  const ordered = players.map((player) => leaderOf(player, all));
  const [meant] = whoseMusic(context, { leaders: sounding(leaders), all });
  return meant ?? ordered[0];
}

/** "… in the bedroom too": with whom? Undefined when only the bedroom itself plays. */
function leaderElsewhere(
  context: IntentContext,
  { player, said, all }: { player: Player | undefined; said: SlotValue; all: readonly Player[] },
): Player | Reply | undefined {
  const { say } = context;
  const leaders = sounding(all);
  const elsewhere = leaders.filter(({ playerId }) => playerId !== player?.playerId);
  const [leader, ...others] = whoseMusic(context, { leaders: elsewhere, all });
  if (leader === undefined) return leaders.length > 0 ? undefined : { speech: say.nothingPlaying({ place: EVERYWHERE }), outcome: 'nothing_playing' };
  if (others.length === 0) return leader;
  return askWhichRoom(context, { players: elsewhere, slots: { other_room: said } });
}

async function joinThem(
  context: IntentContext,
  { leader, players, all }: { leader: Player; players: readonly Player[]; all: readonly Player[] },
): Promise<Reply> {
  const { memory, say } = context;
  const together = followersOf(leader, all);
  const joining = players.filter((player) => !together.includes(player));
  const able = joining.filter((player) => canGroup(player, { other: leader, all }));
  const unable = joining.filter((player) => !able.includes(player));
  const [stranger] = unable;
  if (stranger !== undefined && able.length === 0) return { speech: say.cannotGroup({ room: stranger.name, with: leader.name }), outcome: 'unsupported' };

  const named = (some: readonly Player[]): readonly string[] => [leader, ...some.filter((player) => player !== leader)].map(({ name }) => name);
  memory.useRoom(leader.playerId);
  if (able.length === 0) return { speech: say.grouped(named(players)), outcome: 'pointless' };
  try {
    const { sent, isSlow, failed } = await join(context, { leader, players: able });
    const [asked = leader] = able;
    return answerAll(context, {
      ...{ isSlow, failed: [...unable, ...failed] },
      done: say.grouped(named([...players.filter((player) => together.includes(player)), ...sent])),
      slow: say.asked({ place: { name: asked.name }, action: 'group' }),
    });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.couldNot({ place: { name: able[0]?.name ?? leader.name }, action: 'group' }), outcome: 'rejected' };
  }
}
