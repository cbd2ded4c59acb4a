import type { MediaItem } from '../music-assistant/types.js';
import { closeCall } from './close-call.js';
import { exampleHere } from './example.js';
import { type Found, findMedia } from './find-media.js';
import type { IntentContext, Reply } from './intent.js';
import { likelyMeanings, type MediaHeard, unlikelyMeanings, verbatim } from './meanings.js';
import { missesVersion } from './misses-version.js';
import { notFound, offer } from './not-quite.js';
import { chooseRooms, unknownRoom } from './player.js';
import { type Asked, readPronoun, readWanted, type Wanted } from './read-wanted.js';
import { matchRoom } from './room-names.js';
import { EVERYWHERE, soundsLikeRoom } from './room-words.js';
import type { RoomChoice, Rooms } from './rooms.js';
import { asSlot, idOf, KINDS, type Slots, type SlotValue } from './slots.js';
import { named, toRef } from './start-media.js';
import { nameKeys } from './text.js';
import { nameWithVersion } from './versions.js';

/** What was meant, what else the words could have meant, and the rooms; or what to say in its place. */
export type FoundWanted = { readonly found: MediaItem; readonly others: readonly MediaItem[]; readonly rooms: Rooms };
export type FoundOnly = Omit<FoundWanted, 'rooms'>;

export type Ask = Asked & {
  /** Without rooms nothing is asked and nothing remembered: the caller only wants to know. */
  readonly rooms?: 'play' | 'none';
  /** Whether two things that only the person can choose between are worth a question. */
  readonly asks?: boolean;
  /** What to do instead when nothing is called exactly so: a name may be a genre. Called before we say that there is nothing. */
  readonly instead?: (name: string, room: SlotValue | undefined) => Promise<Reply> | undefined;
};

/** More others nobody asks for. */
const MAX_OTHERS = 4;

/**
 * Find what was asked for, without starting it. The server reads, the slots are a hint: `meanings.ts` lists the ways to read them,
 * `find-media.ts` searches, `matching.ts` ranks. A room that was said is settled first; one that was not said is asked for only when there is
 * something to play in it. A kind that was said in answer to one of our questions ("the album") counts more than the intent's own.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function findWanted(context: IntentContext, ask: Ask & { readonly rooms: 'none' }): Promise<FoundOnly | { readonly reply: Reply }>;
export async function findWanted(context: IntentContext, ask: Ask & { readonly rooms?: 'play' }): Promise<FoundWanted | { readonly reply: Reply }>;
export async function findWanted(context: IntentContext, asked: Ask): Promise<FoundWanted | FoundOnly | { readonly reply: Reply }> {
  const { slots, language, ma, house } = context;
  const kind = idOf(slots.kind, KINDS);
  const { instead: _, ...plainly } = asked;
  const ask: Ask = kind === undefined ? asked : { ...plainly, kind };
  const meant = await readPronoun(context, ask);
  if (meant !== undefined) return withRooms(context, { ask, said: meant.room, found: meant.media, others: [] });
  const said = slots.room ?? slots.zone;
  const wanted = readWanted(context, ask) ?? (await titleInRoom(context, { ask, said }));
  if (wanted === undefined) return { reply: await nothingWanted(context) };

  const saidRoom = said === undefined || ask.rooms === 'none' ? undefined : await chooseRooms(context, { purpose: 'play', said });
  if (saidRoom?.reply !== undefined) return { reply: saidRoom.reply };
  const players = await house.players();
  const heard: MediaHeard = { ...wanted, strayRoom: saidRoom?.unknown === undefined ? undefined : said?.text };
  const generic = wanted.generic === undefined ? [] : [verbatim({ name: wanted.generic, artist: wanted.name })];
  const likely = [...generic, ...likelyMeanings(heard, { players, language })];
  const finding = await findMedia(ma, { likely, unlikely: unlikelyMeanings(heard, { language, room: said }), language });
  const { found } = finding;

  const isSure = found?.candidate.fit.isExact ?? false;
  const instead = isSure || heard.artist !== undefined ? undefined : await insteadOf(ask, { likely, said });
  if (instead !== undefined) return { reply: instead };
  if (found === undefined) {
    // "Love on the rocks": what is no word for a room was part of the name.
    if (saidRoom?.unknown !== undefined && soundsLikeRoom(saidRoom.unknown.said, language)) return { reply: unknownRoom(context, saidRoom.unknown) };
    return { reply: await notFound(context, { heard, finding, isAsking: ask.rooms !== 'none' }) };
  }
  if (ask.rooms !== 'none' && missesVersion(found, language.reading))
    return { reply: offer(context, { item: found.candidate.item, room: found.hypothesis.room, outcome: 'offered_other_version' }) };
  const { item, others, question } = settle(context, { found, ask });
  const rooms = saidRoom?.rooms === undefined ? { ask, said: found.hypothesis.room } : { ask, settled: saidRoom };
  const result = await withRooms(context, { ...rooms, found: item, others });
  return 'reply' in result || question === undefined ? result : { reply: question() };
}

/** "In the air tonight": all of the title was taken for a room. */
async function titleInRoom({ house, language }: IntentContext, { ask, said }: { ask: Ask; said: SlotValue | undefined }): Promise<Wanted | undefined> {
  if (said === undefined || ask.name !== undefined || ask.kind !== 'any') return undefined;
  const match = matchRoom({ said, players: await house.players(), language });
  return match === EVERYWHERE || match.length > 0 ? undefined : { kind: ask.kind, name: '', artist: undefined };
}

type InRooms = { ask: Ask; said?: SlotValue | undefined; settled?: RoomChoice; found: MediaItem; others: readonly MediaItem[] };

async function withRooms(context: IntentContext, { ask, said, settled, found, others }: InRooms): Promise<FoundWanted | FoundOnly | { reply: Reply }> {
  if (ask.rooms === 'none') return { found, others };
  const choice = settled ?? (await chooseRooms(context, { purpose: 'play', said }));
  if (choice.reply !== undefined) return { reply: choice.reply };
  if (choice.unknown !== undefined) return { reply: unknownRoom(context, choice.unknown) };
  return { found: await asPlayed(context, found), others, rooms: choice.rooms };
}

/** What is played, and how it is spoken of: of a podcast its newest episode; of a song the version, if it is another than the plain one. */
async function asPlayed({ ma }: IntentContext, found: MediaItem): Promise<MediaItem> {
  if (found.mediaType !== 'podcast') return { ...found, name: nameWithVersion(found) };
  const [newest] = await ma.podcastEpisodes(found.uri);
  // The podcast says whose episode it is: an episode's own artists, if any, are its guests.
  return newest === undefined ? found : { ...newest, artists: [found.name] };
}

/** What it is, what it could be instead, and the question where only the person knows. What this household has answered before needs no asking. */
function settle(context: IntentContext, { found, ask }: { found: Found; ask: Ask }): { item: MediaItem; others: readonly MediaItem[]; question?: () => Reply } {
  const { memory, household, language, say, intent, slots } = context;
  const { candidate, ranking, hypothesis } = found;
  const { meaning, room } = hypothesis;
  const isBare = meaning.kind === 'any' && meaning.artist === undefined && meaning.version === undefined;
  const chosen = isBare ? nameKeys(meaning.name, language.reading).flatMap((key) => household.choice(key) ?? []) : [];
  const remembered = ranking.find(({ item, fit }) => fit.isExact && chosen.some(({ uri }) => uri === item.uri))?.item;
  const item = remembered ?? candidate.item;
  const others = distinct(ranking.map((each) => each.item))
    .filter((each) => sameThing(each) !== sameThing(item))
    .slice(0, MAX_OTHERS);
  const options = remembered === undefined && ask.asks === true ? closeCall(ranking, meaning) : [];
  if (options.length === 0) return { item, others };
  const question = (): Reply => {
    const peeled: Slots = room === undefined ? {} : { title: asSlot(meaning.name), room };
    memory.ask({ kind: 'media', intent, slots: { ...slots, ...(slots.title === undefined ? {} : peeled) }, options: options.map((each) => toRef(each.item)) });
    const speech = say.whichMedia(options.map((each) => named(each.item)));
    return { speech, ask: speech, outcome: 'asked_which_media' };
  };
  return { item, others, question };
}

const sameThing = ({ mediaType, name, artists }: MediaItem): string => `${mediaType} ${name} ${artists.join()}`.toLowerCase();
const distinct = (items: readonly MediaItem[]): readonly MediaItem[] =>
  [...new Map(items.toReversed().map((item) => [sameThing(item), item])).values()].reverse();

/** The name may have swallowed a room: then it is the rest that may be something else. */
async function insteadOf(
  { instead }: Ask,
  { likely, said }: { likely: readonly { meaning: { name: string; artist?: string }; room?: SlotValue }[]; said: SlotValue | undefined },
) {
  for (const { meaning, room } of instead === undefined ? [] : likely) {
    const reply = meaning.artist === undefined ? instead?.(meaning.name, said ?? room) : undefined;
    if (reply !== undefined) return reply;
  }
  return undefined;
}

async function nothingWanted(context: IntentContext): Promise<Reply> {
  const question = context.say.whatToPlay(await exampleHere(context));
  return { speech: question, ask: question, outcome: 'asked_what' };
}
