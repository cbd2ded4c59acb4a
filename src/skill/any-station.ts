import type { MediaItem } from '../music-assistant/types.js';
import { exampleHere } from './example.js';
import type { IntentContext, Reply } from './intent.js';
import type { Language } from './languages/language.js';
import { roomsOrReply } from './player.js';
import { startMedia } from './start-media.js';
import { dropArticle, fold } from './text.js';

/** "The radio", "radio": a station, whichever. */
export function meansAnyStation(text: string, { slotValues, reading }: Language): boolean {
  const bare = (words: string): string => dropArticle(fold(words), reading);
  const said = bare(text);
  return slotValues.KIND.some(({ id, value, synonyms = [] }) => id === 'radio' && [value, ...synonyms].some((word) => bare(word) === said));
}

/**
 * "Play the radio": a favourite station, of those the one that is played most; else whichever is.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function playAnyStation(context: IntentContext): Promise<Reply> {
  const { say, slots } = context;
  const choice = await roomsOrReply(context, 'play');
  if (choice.reply !== undefined) return choice.reply;
  const media = (await mostPlayed(context, { favorite: true })) ?? (await mostPlayed(context, {}));
  if (media !== undefined) return startMedia(context, { rooms: choice.rooms, media });
  const name = (slots.station ?? slots.title)?.text ?? '';
  return { speech: say.notFound({ wanted: { kind: 'any', name }, example: await exampleHere(context) }), outcome: 'not_found' };
}

async function mostPlayed({ ma }: IntentContext, only: { favorite?: true }): Promise<MediaItem | undefined> {
  const [station] = await ma.libraryItems({ mediaType: 'radio', ...only, orderBy: 'play_count_desc', limit: 1 });
  return station;
}
