import type { MediaRef, Turn } from '../echo-memory.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { pickMedia } from '../pick-media.js';
import { play, playChosen } from '../play.js';
import { idOf, type Slots, type SlotValue } from '../slots.js';

/**
 * "The album", "the second one", "the other one", "no, by Adele": corrects the last answer. As the answer to our question it does not arrive here:
 * `question.ts` has put it together with what we asked about.
 */
export const choose = defineIntent({
  name: 'ChooseIntent',
  slots: ['ordinal', 'kind', 'artist'],
  needs: 'music.control',
  async run(context) {
    const turn = context.memory.turn();
    if (turn?.media === undefined) return { speech: context.say.nothingMeant({}), ask: context.say.whatToPlay(), outcome: 'nothing_meant' };
    const picked = pickMedia(context, { options: [turn.media, ...(turn.others ?? [])] });
    if (picked !== undefined && picked.uri !== turn.media.uri) return playInstead(context, { turn, media: picked });
    return searchInstead(context, { media: turn.media, slots: turn.slots });
  },
});

/** A correction by kind teaches what the name means; "the other one" does not: it may be wanted once. */
function playInstead(context: IntentContext, { turn, media }: { turn: Turn; media: MediaRef }): Promise<Reply> {
  const said = context.slots.kind === undefined ? undefined : (turn.slots.title ?? turn.slots.album)?.text;
  return playChosen(context, { media, slots: turn.slots, ...(said === undefined || turn.slots.artist !== undefined ? {} : { said }) });
}

const KIND_SLOTS = { track: 'title', album: 'album', artist: 'artist', playlist: 'playlist', radio: 'station' } as const;
const KINDS = ['track', 'album', 'artist', 'playlist', 'radio'] as const;

/** What was asked for again, as another kind or by somebody else. */
async function searchInstead(context: IntentContext, { media, slots: before }: { media: MediaRef; slots: Slots }): Promise<Reply> {
  const { say, slots } = context;
  const kind = idOf(slots.kind, KINDS);
  const asked = KINDS.find((each) => each === media.mediaType) ?? 'track';
  if (kind === undefined && slots.artist === undefined) return { speech: say.noOther(), outcome: 'no_other' };
  const name: SlotValue = { text: media.name, resolved: [] };
  const artist: SlotValue | undefined = slots.artist ?? (media.artist === undefined || kind === 'artist' ? undefined : { text: media.artist, resolved: [] });
  const wanted = kind ?? asked;
  const again: Slots = {
    [KIND_SLOTS[wanted]]: wanted === 'artist' && media.artist !== undefined ? { text: media.artist, resolved: [] } : name,
    ...(artist === undefined || wanted === 'artist' ? {} : { artist }),
    ...(before.room === undefined ? {} : { room: before.room }),
  };
  return play({ ...context, slots: again }, { kind: wanted, name: again[KIND_SLOTS[wanted]] });
}
