import type { MediaItem } from '../music-assistant/types.js';
import { exampleHere } from './example.js';
import type { Finding } from './find-media.js';
import type { IntentContext, Reply } from './intent.js';
import type { IntentName } from './intents/index.js';
import type { Example } from './languages/phrases.js';
import type { MediaHeard } from './meanings.js';
import { asSlot, type Slots, type SlotValue } from './slots.js';
import { named } from './start-media.js';
import { nameWithVersion } from './versions.js';

/** The intents that go on with a song, and not with what else was asked: "add … to the queue" is no "play …". */
const QUEUERS: readonly string[] = ['PlayNextIntent', 'AddToQueueIntent'] satisfies readonly IntentName[];

/** Something that is nearly what was asked for: "I only found Hallelujah by Leonard Cohen. Shall I play it?" */
export function offer(context: IntentContext, { item, room, outcome }: { item: MediaItem; room: SlotValue | undefined; outcome: string }): Reply {
  const { say, memory, slots, intent } = context;
  const isAlbum = item.mediaType === 'album';
  const [artist] = item.artists;
  const where = room ?? slots.room ?? slots.zone;
  const again: Slots = {
    [isAlbum ? 'album' : 'title']: asSlot(item.name),
    ...(artist === undefined ? {} : { artist: asSlot(artist) }),
    ...(where === undefined ? {} : { room: where }),
  };
  memory.ask({ kind: 'confirm', intent: QUEUERS.includes(intent) ? intent : isAlbum ? 'PlayAlbumIntent' : 'PlayTrackIntent', slots: again });
  const question = say.offerInstead(named({ ...item, name: nameWithVersion(item) }));
  return { speech: question, ask: question, outcome };
}

/** The same title by somebody else is offered, the artist's own music named as an example; else what works here. */
export async function notFound(
  context: IntentContext,
  { heard, finding, isAsking }: { heard: MediaHeard; finding: Finding; isAsking: boolean },
): Promise<Reply> {
  const { otherArtist, artist } = finding;
  if (isAsking && otherArtist !== undefined && otherArtist.artists.length > 0)
    return offer(context, { item: otherArtist, room: undefined, outcome: 'offered_other_artist' });
  const { kind, artist: by, strayRoom } = heard;
  const space = context.language.reading.hasSpaces ? ' ' : '';
  // Which little word stood before what was no room, Alexa does not tell.
  const name = [heard.name, ...(by === undefined && strayRoom !== undefined ? [strayRoom] : [])].filter((part) => part !== '').join(space);
  const here = await exampleHere(context);
  const example: Example = artist === undefined ? here : { ...here, media: named(artist) };
  return { speech: context.say.notFound({ wanted: { kind, name, ...(by === undefined ? {} : { artist: by }) }, example }), outcome: 'not_found' };
}
