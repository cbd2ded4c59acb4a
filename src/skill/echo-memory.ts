import { sha256 } from '../crypto.js';
import { grantTag } from '../oauth/grant.js';
import { HOUR, MINUTE } from '../time.js';
import { type KeptQuestion, QUESTION_LIFETIME, type Question, toKept, toQuestion } from './echo-question.js';
import { type EchoRecord, type MediaRef, toMediaRef, toSlots, toStored } from './echo-record.js';
import type { EditedRecord } from './edited-record.js';
import type { Slots } from './slots.js';
import type { Speech } from './ssml.js';

export { QUESTION_LIFETIME, type Question } from './echo-question.js';
export type { MediaRef } from './echo-record.js';

/** More than that nobody remembers having heard. */
const MAX_OTHERS = 4;
/** How long a room stays "the one this conversation is about" after the Alexa session has ended. */
const ROOM_LIFETIME = 10 * MINUTE;
/** A room that was noted so recently is not noted again: its ten minutes may be a minute short. */
const ROOM_REFRESH = MINUTE;
/** When an Echo was last heard is noted so often. */
const HEARD_REFRESH = HOUR;
/** How often in a row the same room is said by name before we suggest to bind this Echo to it. */
const NAMED_OFTEN = 3;

/** What the last phrase was about: what "it", "the other one", "not here, in the kitchen" refer to. */
export type Turn = {
  /** What was asked, as it was understood. */
  readonly intent: string;
  readonly slots: Slots;
  /** What was started or spoken of. */
  readonly media?: MediaRef;
  /** What else the words could have meant, the likeliest first. */
  readonly others?: readonly MediaRef[];
  /** Player ids. */
  readonly rooms: readonly string[];
};

/**
 * What one Echo remembers about one linked account: the room it last spoke of, the room it stands in, and the question it asked.
 * Two Echos never share any of it.
 */
export type EchoMemory = {
  /** The room this conversation is about: used in this Alexa session, or within ten minutes. A player id. */
  room(): string | undefined;
  /** The room this Echo belongs to, once someone has said so. A player id. */
  home(): string | undefined;
  /** Our question, while it waits for its answer. */
  question(): Question | undefined;
  useRoom(playerId: string): void;
  /** Somebody has said so. */
  setHome(playerId: string): void;
  /** It seems so. Whatever somebody says at the same time counts more. */
  assumeHome(playerId: string): void;
  ask(question: Question): void;
  /** The words of the question that waits, so that it can be asked again. Those of a question that has some stay. */
  askedWith(words: Speech): void;
  forgetQuestion(): void;
  /** "No": it waits no longer, but "the album" may still be meant as an answer. */
  dropQuestion(): void;
  droppedQuestion(): Question | undefined;
  /** The last phrase that did something: of this Alexa session, or within ten minutes. */
  turn(): Turn | undefined;
  /** What the phrase that is being answered has been about so far: rooms (player ids, a zone, `everywhere`), and the music it newly spoke of. */
  thisPhrase(): { readonly rooms: readonly string[]; readonly media?: MediaRef };
  noteTurn(turn: Turn): void;
  /** How often "open ⟨name⟩" has been said here, before now. */
  visits(): number;
  noteVisit(): void;
  /** This room was said by name. Counts until {@link EchoMemory.bindingToSuggest} has something to say, and not at an Echo that has a room. */
  noteNamedRoom(playerId: string): void;
  /** The room that was said three times in a row at an Echo that belongs to none; undefined, too, once it has been suggested. */
  bindingToSuggest(): string | undefined;
  noteBindingSuggested(): void;
  /** This Echo was never heard before, or not for an hour, or we cannot know: the household's list of Echos should know. */
  isNews(): boolean;
  /** How loud a player was when we turned it down to nothing instead of muting it. */
  levelBeforeMute(playerId: string): number | undefined;
  rememberLevel(playerId: string, level: number | undefined): void;
};

/** Where an Echo's record lives: beside its grant, so that both are read in one trip. */
export function echoKey(grantId: string, deviceId: string): string {
  return echoKeyOf(grantId, sha256(deviceId));
}

/** @param id An Echo's name with us: the end of its record's key ({@link echoIdOf}). */
export const echoKeyOf = (grantId: string, id: string): string => `echo:${grantTag(grantId)}:${id}`;
export const echoIdOf = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

/** @param options `session`: the Alexa session's id. `wasHeard` false: nobody spoke to this Echo, so it is not noted when. */
export function createEchoMemory(
  record: EditedRecord<EchoRecord>,
  { session, now, wasHeard = true }: { session: string; now: number; wasHeard?: boolean },
): EchoMemory {
  const { value, edit, teach } = record;
  const { home: homeBefore, heardAt } = value();
  const isLongAgo = (at = 0): boolean => now - at >= HEARD_REFRESH;
  const isNews = wasHeard && (!record.isRead || isLongAgo(heardAt));
  let phrase: ReturnType<EchoMemory['thisPhrase']> = { rooms: [] };
  if (isNews) edit((known) => (isLongAgo(known.heardAt) ? { ...known, heardAt: now } : known));
  const recentQuestion = (): Question | undefined => {
    const { question } = value();
    return question === undefined || now - question.at >= QUESTION_LIFETIME ? undefined : toQuestion(question);
  };
  /** The question of this moment, and not one that was asked by the time this is done again. */
  const editQuestion = (change: (question: KeptQuestion) => KeptQuestion | undefined): void => {
    const asked = value().question?.at;
    edit((before) => {
      const { question, ...known } = before;
      if (question === undefined || question.at !== asked) return before;
      const after = change(question);
      return after === undefined ? known : { ...known, question: after };
    });
  };

  return {
    room() {
      const { room } = value();
      return room !== undefined && (room.session === session || now - room.at < ROOM_LIFETIME) ? room.playerId : undefined;
    },
    home: () => value().home,
    question: () => (value().question?.dropped === true ? undefined : recentQuestion()),
    droppedQuestion: () => (value().question?.dropped === true ? recentQuestion() : undefined),
    thisPhrase: () => phrase,
    useRoom(playerId) {
      phrase = { ...phrase, rooms: [playerId] };
      edit((known) => {
        const { room, uses = {} } = known;
        // Phrase after phrase about one room need not each wait for the store.
        if (room?.playerId === playerId && now - room.at < ROOM_REFRESH) return known;
        const times = Object.hasOwn(uses, playerId) ? (uses[playerId] ?? 0) : 0;
        return { ...known, room: { playerId, at: now, session }, uses: { ...uses, [playerId]: times + 1 } };
      });
    },
    setHome: (playerId) => teach((known) => ({ ...known, home: playerId })),
    assumeHome: (playerId) => edit((known) => (known.home === homeBefore ? { ...known, home: playerId } : known)),
    ask: (question) => edit((known) => ({ ...known, question: { ...toKept(question), at: now } })),
    askedWith: ({ ssml }) => editQuestion((question) => ({ words: ssml, ...question })),
    forgetQuestion: () => editQuestion(() => undefined),
    dropQuestion: () => editQuestion((question) => ({ ...question, dropped: true })),
    turn() {
      const { turn } = value();
      if (turn === undefined || (turn.session !== session && now - turn.at >= ROOM_LIFETIME)) return undefined;
      const { intent, slots, media, others, rooms } = turn;
      return {
        ...{ intent, slots: toSlots(slots), rooms },
        ...(media === undefined ? {} : { media: toMediaRef(media) }),
        ...(others === undefined ? {} : { others: others.map(toMediaRef) }),
      };
    },
    noteTurn({ intent, slots, media, others, rooms }) {
      phrase = { rooms, ...(media === undefined || media.uri === value().turn?.media?.uri ? {} : { media }) };
      const noted = {
        ...{ intent, slots: toStored(slots), rooms: [...rooms] },
        ...(media === undefined ? {} : { media }),
        ...(others === undefined || others.length === 0 ? {} : { others: others.slice(0, MAX_OTHERS) }),
      };
      edit((known) => {
        const { at = 0, session: _, ...before } = known.turn ?? {};
        const isFresh = now - at < ROOM_REFRESH && JSON.stringify(before) === JSON.stringify(noted);
        return isFresh ? known : { ...known, turn: { ...noted, at: now, session } };
      });
    },
    visits: () => value().visits ?? 0,
    noteVisit: () => edit((known) => ({ ...known, visits: (known.visits ?? 0) + 1 })),
    noteNamedRoom(playerId) {
      edit((known) => {
        const times = known.named?.playerId === playerId ? known.named.times : 0;
        if (known.home !== undefined || known.bindingSuggested === true || times >= NAMED_OFTEN) return known;
        return { ...known, named: { playerId, times: times + 1 } };
      });
    },
    bindingToSuggest() {
      const { named, home, bindingSuggested } = value();
      return home === undefined && bindingSuggested !== true && named !== undefined && named.times >= NAMED_OFTEN ? named.playerId : undefined;
    },
    noteBindingSuggested: () => edit(({ named: _, ...known }) => ({ ...known, bindingSuggested: true })),
    isNews: () => isNews,
    levelBeforeMute(playerId) {
      const { levels = {} } = value();
      return Object.hasOwn(levels, playerId) ? levels[playerId] : undefined;
    },
    rememberLevel(playerId, level) {
      edit((known) => {
        const { [playerId]: before, ...others } = known.levels ?? {};
        if (level === before) return known;
        return { ...known, levels: level === undefined ? others : { ...others, [playerId]: level } };
      });
    },
  };
}
