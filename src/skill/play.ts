import { MusicAssistantError } from '../music-assistant/errors.js';
import type { MediaType } from '../music-assistant/types.js';
import { connectOrNothing } from './connect-or-nothing.js';
import { type Finding, findMedia } from './find-media.js';
import type { Connect, IntentContext, Reply } from './intent.js';
import type { Example } from './languages/phrases.js';
import { hypotheses, type MediaHeard, rejoined, verbatim } from './meanings.js';
import { chooseRooms, type RoomChoice, roomNames, unknownRoom } from './player.js';
import type { SlotValue } from './slots.js';
import { named, startMedia } from './start-media.js';
import { fold } from './text.js';

/**
 * Find what was asked for and start it in the room that is meant. The server reads, the slots are a hint: `meanings.ts` lists the ways to
 * read them, `find-media.ts` searches, `matching.ts` ranks.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function play(context: IntentContext, { kind, name }: { kind: MediaType | 'any'; name: SlotValue | undefined }): Promise<Reply> {
  const { slots, language, ma, house } = context;
  const wanted = readWanted(context, { kind, name });
  const said = slots.room ?? slots.zone;
  if (wanted === undefined) return nothingWanted(context);

  // A room that was said decides now. One that was not may still stand at the end of the title.
  const saidRoom = said === undefined ? undefined : await chooseRooms(context, { purpose: 'play', said });
  if (saidRoom?.reply !== undefined) return saidRoom.reply;
  const players = await house.players();
  const heard: MediaHeard = { ...wanted, strayRoom: saidRoom?.unknown === undefined ? undefined : said?.text };
  const likely = [
    ...(wanted.generic === undefined ? [] : [verbatim({ name: wanted.generic, artist: wanted.name })]),
    ...hypotheses(heard, { players, language }),
  ];
  const hidesRoom = likely.some(({ room }) => room !== undefined);
  const early = saidRoom ?? (hidesRoom ? undefined : await chooseRooms(context, { purpose: 'play', said: undefined }));
  if (early?.reply !== undefined) return early.reply;

  const finding = await findMedia(ma, { likely, unlikely: heard.strayRoom === undefined ? rejoined(heard, language) : [], language });
  if (finding.found === undefined) return saidRoom?.unknown === undefined ? notFound(context, { heard, finding }) : unknownRoom(context, saidRoom.unknown);

  const { candidate, hypothesis } = finding.found;
  const choice: RoomChoice = early?.rooms === undefined ? await chooseRooms(context, { purpose: 'play', said: hypothesis.room }) : early;
  if (choice.reply !== undefined) return choice.reply;
  if (choice.unknown !== undefined) return unknownRoom(context, choice.unknown);
  return startMedia(context, { rooms: choice.rooms, item: candidate.item });
}

/** What was asked for; undefined when that is nothing in particular. "Something by ABBA" is ABBA, unless they have a song of that name. */
function readWanted({ slots, language }: IntentContext, { kind, name }: { kind: MediaType | 'any'; name: SlotValue | undefined }) {
  const meansNothing = (text: string) => fold(text) === '' || language.reading.generic.includes(fold(text));
  const artist = slots.artist === undefined || name === slots.artist || meansNothing(slots.artist.text) ? undefined : slots.artist.text;
  if (name !== undefined && !meansNothing(name.text)) return { kind, name: name.text, artist, generic: undefined };
  return artist === undefined ? undefined : { kind: 'artist' as const, name: artist, artist: undefined, generic: name?.text };
}

async function nothingWanted(context: IntentContext): Promise<Reply> {
  const question = context.say.whatToPlay(await exampleHere(context));
  return { speech: question, ask: question, outcome: 'asked_what' };
}

async function notFound(context: IntentContext, { heard, finding }: { heard: MediaHeard; finding: Finding }): Promise<Reply> {
  const { say, memory, slots } = context;
  const { otherArtist, artist } = finding;
  const [person] = otherArtist?.artists ?? [];
  if (otherArtist !== undefined && person !== undefined) {
    const intent = otherArtist.mediaType === 'album' ? 'PlayAlbumIntent' : 'PlaySongIntent';
    const title = { text: otherArtist.name, resolved: [] };
    memory.ask({
      kind: 'confirm',
      intent,
      slots: {
        ...(slots.room === undefined ? {} : { room: slots.room }),
        ...(intent === 'PlayAlbumIntent' ? { album: title } : { title }),
        artist: { text: person, resolved: [] },
      },
    });
    const question = say.offerInstead(named(otherArtist));
    return { speech: question, ask: question, outcome: 'offered_other_artist' };
  }
  const { kind, name, artist: person2 } = heard;
  const wanted = { kind, name, ...(person2 === undefined ? {} : { artist: person2 }) };
  const here = await exampleHere(context);
  const example: Example = artist === undefined ? here : { ...here, media: named(artist) };
  return { speech: say.notFound({ wanted, example }), outcome: 'not_found' };
}

/** The same for what works unlinked: nothing when there is no account, or no way to ask it. */
export async function exampleOrNothing(connect: Connect): Promise<Example> {
  const context = await connectOrNothing(connect);
  if (context === undefined) return {};
  try {
    return await exampleHere(context);
  } catch (error) {
    if (error instanceof MusicAssistantError) return {};
    throw error;
  }
}

/** Something that would work here, made of this person's rooms and music; less of it when Music Assistant does not say. */
export async function exampleHere({ house }: IntentContext): Promise<Example> {
  try {
    const [room] = roomNames(await house.players());
    const media = await house.example();
    return { ...(media === undefined ? {} : { media }), ...(room === undefined ? {} : { room }) };
  } catch (error) {
    if (error instanceof MusicAssistantError && error.code !== 'unauthorized') return {};
    throw error;
  }
}
