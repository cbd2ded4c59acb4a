import type { MediaRef } from './echo-memory.js';
import { type Ask, findWanted } from './find-wanted.js';
import type { IntentContext, Reply } from './intent.js';
import { chooseRooms, unknownRoom } from './player.js';
import type { Slots } from './slots.js';
import type { Speech } from './ssml.js';
import { fromRef, named, startMedia } from './start-media.js';
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
  return startMedia(context, { rooms, media: found, others, ...(shuffled === undefined ? {} : { shuffled }) });
}

/**
 * Start what was chosen: the answer to "The song Thriller, or the album?", or "the other one". The answer about a bare name is kept: from now on
 * this household means that by it.
 *
 * @param options `slots`: of the phrase that was asked about. `said`: the name that is to mean this from now on; left out, it is the bare title that
 *   our question was about.
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function playChosen(context: IntentContext, { media, slots, said }: { media: MediaRef; slots: Slots; said?: string }): Promise<Reply> {
  const addendum = learn(context, { media, said: said ?? (context.chosen === undefined ? undefined : bareName(slots)) });
  const choice = await chooseRooms({ ...context, slots }, { purpose: 'play', said: slots.room ?? slots.zone });
  if (choice.reply !== undefined) return choice.reply;
  if (choice.unknown !== undefined) return unknownRoom({ ...context, slots }, choice.unknown);
  const turn = context.memory.turn();
  const spokenOf = [turn?.media, ...(turn?.others ?? [])].filter((each) => each !== undefined);
  const others = spokenOf.some(({ uri }) => uri === media.uri) ? spokenOf.filter(({ uri }) => uri !== media.uri) : [];
  return startMedia(
    { ...context, slots },
    { rooms: choice.rooms, media: fromRef(media), others: others.map(fromRef), ...(addendum === undefined ? {} : { addendum }) },
  );
}

const bareName = ({ title, artist, version }: Slots): string | undefined => (artist === undefined && version === undefined ? title?.text : undefined);

function learn({ household, language, say }: IntentContext, { media, said }: { media: MediaRef; said: string | undefined }): Speech | undefined {
  const [key] = said === undefined ? [] : nameKeys(said, language.reading);
  if (said === undefined || key === undefined || household.choice(key)?.uri === media.uri) return undefined;
  const { uri, mediaType, name } = media;
  household.choose(key, { uri, mediaType, name });
  // Written as people write it, where that is what was said.
  const isSameName = nameKeys(name, language.reading).includes(key);
  return say.fromNowOn({ said: isSameName ? name : said, media: named(fromRef(media)) });
}
