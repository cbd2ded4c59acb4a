import type { MediaRef } from './echo-memory.js';
import { type Ask, findWanted } from './find-wanted.js';
import type { IntentContext, Reply } from './intent.js';
import { chooseRooms, unknownRoom } from './player.js';
import type { Slots } from './slots.js';
import { type Speech, sentences } from './ssml.js';
import { fromRef, named, type Playable, type Start, startMedia } from './start-media.js';
import { nameKeys } from './text.js';

/**
 * Find what was asked for and start it in the room that is meant; ask where only the person can choose.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function play(context: IntentContext, { shuffled, ...ask }: Omit<Ask, 'rooms' | 'asks'> & { readonly shuffled?: boolean }): Promise<Reply> {
  const wanted = await findWanted(context, { ...ask, rooms: 'play', asks: true });
  if ('reply' in wanted) return wanted.reply;
  const { found, others, rooms } = wanted;
  const isBegun = found.resumeAtSeconds !== undefined;
  return startMedia(context, { rooms, media: found, others, ...(shuffled === undefined ? {} : { shuffled }), ...(isBegun ? goingOn(context, found) : {}) });
}

/** How to speak of what Music Assistant goes on with where it stopped. */
export const goingOn = ({ say }: IntentContext, media: Playable): Pick<Start, 'speech'> => ({
  speech: ({ place, except }) => sentences(say.continued({ media: named(media), place }), except.length === 0 ? undefined : say.except(except)),
});

/**
 * Start what was chosen: the answer to "The song Thriller, or the album?", or "the other one". The answer about a bare name is kept: from now on
 * this household means that by it.
 *
 * @param options `slots`: of the phrase that was asked about. `said`: the name that is to mean this from now on; left out, it is the bare title that
 *   our question was about. `options`: what our question offered; left out, what the last answer could have meant.
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function playChosen(
  context: IntentContext,
  { media, slots, said, options }: { media: MediaRef; slots: Slots; said?: string; options?: readonly MediaRef[] },
): Promise<Reply> {
  const { memory } = context;
  const turn = memory.turn();
  const spokenOf = options ?? [turn?.media, ...(turn?.others ?? [])].filter((each) => each !== undefined);
  const addendum = learn(context, { media, spokenOf, said: said ?? (context.chosen === undefined ? undefined : bareName(slots)) });
  const choice = await chooseRooms({ ...context, slots }, { purpose: 'play', said: slots.room ?? slots.zone });
  if (choice.reply !== undefined) return choice.reply;
  if (choice.unknown !== undefined) return unknownRoom({ ...context, slots }, choice.unknown);
  const others = spokenOf.some(({ uri }) => uri === media.uri) ? spokenOf.filter(({ uri }) => uri !== media.uri) : [];
  return startMedia(
    { ...context, slots },
    { rooms: choice.rooms, media: fromRef(media), others: others.map(fromRef), ...(addendum === undefined ? {} : { addendum }) },
  );
}

const bareName = ({ title, artist, version }: Slots): string | undefined => (artist === undefined && version === undefined ? title?.text : undefined);

type Lesson = { readonly media: MediaRef; readonly said: string | undefined; readonly spokenOf: readonly MediaRef[] };

function learn({ household, language, say }: IntentContext, { media, said, spokenOf }: Lesson): Speech | undefined {
  const [key] = said === undefined ? [] : nameKeys(said, language.reading);
  if (said === undefined || key === undefined || household.choice(key)?.uri === media.uri) return undefined;
  const { uri, mediaType, name, artist } = media;
  household.choose(key, { uri, mediaType, name });
  // Written as people write it, where that is what was said.
  const isSameName = nameKeys(name, language.reading).includes(key);
  // "The album" says it all, unless there is one by somebody else.
  const isAmbiguous = artist !== undefined && spokenOf.some((other) => other.mediaType === mediaType && other.artist !== artist);
  return say.fromNowOn({ said: isSameName ? name : said, media: { kind: mediaType, name, ...(isAmbiguous ? { artist } : {}) } });
}
