import { readAnyId } from './closed-slot.js';
import { exampleHere } from './example.js';
import { findGenreMusic, type GenreWish } from './genre-music.js';
import type { IntentContext, Reply } from './intent.js';
import type { Some } from './languages/phrases.js';
import { play } from './play.js';
import { roomsOrReply } from './player.js';
import type { Rooms } from './rooms.js';
import { asSlot, type Slots, type SlotValue } from './slots.js';
import { startMedia } from './start-media.js';

/**
 * Play music of the genre, the mood or the decade in the slots, in the room that is meant. A word that we know as no genre may be somebody's name, which
 * Alexa put there.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function playKind(context: IntentContext): Promise<Reply> {
  const { slots, language } = context;
  const genre = readAnyId(slots.genre, { type: 'GENRE', language });
  const decade = readDecade(readAnyId(slots.decade, { type: 'DECADE', language }));
  if (slots.genre === undefined || genre !== undefined || decade !== undefined) return playRead(context, { genre: genre ?? slots.genre?.text, decade });
  return play(context, {
    ...{ kind: 'any', name: slots.genre },
    instead: (name, room) => playRead({ ...context, slots: inRoom({ genre: asSlot(name) }, room) }, { genre: name, decade: undefined }),
  });
}

const inRoom = (slots: Slots, room: SlotValue | undefined): Slots => ({ ...slots, ...(room === undefined ? {} : { room }) });

async function playRead(context: IntentContext, { genre, decade }: Pick<GenreWish, 'genre' | 'decade'>): Promise<Reply> {
  const { slots, say } = context;
  const some = asSome({ genre: slots.genre?.text, decade });
  if (some === undefined) {
    const question = say.whatToPlay(await exampleHere(context));
    return { speech: question, ask: question, outcome: 'asked_what' };
  }
  const choice = await roomsOrReply(context, 'play');
  if (choice.reply !== undefined) return choice.reply;
  const words = [slots.decade?.text, slots.genre?.text].filter((text) => text !== undefined);
  return findAndStart(context, { rooms: choice.rooms, wish: { genre, decade, words }, some });
}

async function findAndStart(context: IntentContext, { rooms, wish, some }: { rooms: Rooms; wish: GenreWish; some: Some }): Promise<Reply> {
  const { say } = context;
  const found = await findGenreMusic(context, wish);
  if (found === undefined) return { speech: say.noneOf({ some, example: await exampleHere(context) }), outcome: 'not_found' };
  if ('called' in found) return startMedia(context, { rooms, media: found.called });
  return startMedia(context, {
    ...{ rooms, media: found.some },
    speech: ({ place, except }) => say.playingSome({ some, place, except }),
    // Music Assistant lists genres that no song of this library belongs to.
    ...(found.some[0]?.mediaType === 'genre' ? { refused: () => findAndStart(context, { rooms, wish: { ...wish, isEmpty: true }, some }) } : {}),
  });
}

const readDecade = (id: string | undefined): number | undefined => (id !== undefined && /^\d{4}$/.test(id) ? Number(id) : undefined);

function asSome({ genre, decade }: { genre: string | undefined; decade: number | undefined }): Some | undefined {
  if (genre !== undefined) return { genre, ...(decade === undefined ? {} : { decade }) };
  return decade === undefined ? undefined : { decade };
}
