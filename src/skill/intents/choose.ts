import type { MediaItem } from '../../music-assistant/types.js';
import type { MediaRef, Turn } from '../echo-memory.js';
import { exampleHere } from '../example.js';
import { findWanted } from '../find-wanted.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { pickMedia } from '../pick-media.js';
import { playChosen } from '../play.js';
import { asSlot, idOf, KINDS, type Slots, type SlotValue } from '../slots.js';
import { fromRef, startMedia } from '../start-media.js';

/**
 * "The album", "the second one", "the other one", "no, by Adele": corrects the last answer. As the answer to our question it does not arrive here:
 * `question.ts` has put it together with what we asked about.
 */
export const choose = defineIntent({
  name: 'ChooseIntent',
  slots: ['ordinal', 'kind', 'artist'],
  needs: 'music.control',
  elsewhere: 'move',
  async run(context) {
    const { memory, say, slots } = context;
    const turn = memory.turn();
    if (turn?.media === undefined) {
      return { speech: say.nothingMeant(await exampleHere(context)), ask: say.whatToPlay(), outcome: 'nothing_meant' };
    }
    const others = turn.others ?? [];
    const picked = pickMedia(context, { options: [turn.media, ...others] });
    // "No, the first one": said of what we asked about, of which the second plays.
    const meant = picked?.uri === turn.media.uri && slots.ordinal !== undefined ? others[0] : picked;
    if (meant !== undefined && meant.uri !== turn.media.uri) return playInstead(context, { turn, media: meant });
    return searchInstead(context, { media: turn.media, slots: turn.slots });
  },
});

/** A correction by kind teaches what the name means; "the other one" does not: it may be wanted once. */
function playInstead(context: IntentContext, { turn, media }: { turn: Turn; media: MediaRef }): Promise<Reply> {
  const said = context.slots.kind === undefined ? undefined : (turn.slots.title ?? turn.slots.album)?.text;
  return playChosen(context, { media, slots: turn.slots, ...(said === undefined || turn.slots.artist !== undefined ? {} : { said }) });
}

const KIND_SLOTS = { track: 'title', album: 'album', artist: 'artist', playlist: 'playlist', radio: 'station' } as const;

/** What was asked for again, as another kind or by somebody else. */
async function searchInstead(context: IntentContext, { media, slots: before }: { media: MediaRef; slots: Slots }): Promise<Reply> {
  const { say, slots } = context;
  const kind = idOf(slots.kind, KINDS);
  const noOther: Reply = { speech: say.noOther(), outcome: 'no_other' };
  if (kind === undefined && slots.artist === undefined) return noOther;
  const wanted = kind ?? KINDS.find((each) => each === media.mediaType) ?? 'track';
  const asked: Slots = {
    [KIND_SLOTS[wanted]]: asSlot(wanted === 'artist' ? (media.artist ?? media.name) : media.name),
    ...artistOf({ wanted, said: slots.artist, media }),
    ...(before.room === undefined ? {} : { room: before.room }),
    ...(before.zone === undefined ? {} : { zone: before.zone }),
  };
  const there: IntentContext = { ...context, slots: asked };
  const finding = await findWanted(there, { kind: wanted, name: asked[KIND_SLOTS[wanted]], rooms: 'play', asks: true });
  if ('reply' in finding) return finding.reply;
  const { found, others, rooms } = finding;
  const isOther = found.uri !== media.uri && (kind === undefined || found.mediaType === kind);
  if (isOther) return startMedia(there, { rooms, media: found, others });
  if (kind === undefined) return noOther;
  const album = kind === 'album' && media.mediaType === 'track' ? await albumOf(context, media) : undefined;
  if (album !== undefined) return startMedia(there, { rooms, media: album, others: [fromRef(media)] });
  const artist = asked.artist?.text;
  return {
    speech: say.notFound({ wanted: { kind, name: media.name, ...(artist === undefined ? {} : { artist }) }, example: await exampleHere(context) }),
    outcome: 'not_found',
  };
}

/** Who is to have made it: whoever was named, else who made what plays. */
function artistOf({ wanted, said, media }: { wanted: (typeof KINDS)[number]; said: SlotValue | undefined; media: MediaRef }): Slots {
  if (wanted === 'artist' || wanted === 'playlist' || wanted === 'radio') return {};
  const artist = said ?? (media.artist === undefined ? undefined : asSlot(media.artist));
  return artist === undefined ? {} : { artist };
}

/** The album that a song is from. */
async function albumOf(context: IntentContext, { uri, artist }: MediaRef): Promise<MediaItem | undefined> {
  const name = (await context.ma.item(uri))?.album;
  if (name === undefined) return undefined;
  const slots: Slots = { album: asSlot(name), ...(artist === undefined ? {} : { artist: asSlot(artist) }) };
  const finding = await findWanted({ ...context, slots }, { kind: 'album', name: slots.album, rooms: 'none' });
  return 'reply' in finding || finding.found.mediaType !== 'album' ? undefined : finding.found;
}
