import type { MediaItem } from '../../music-assistant/types.js';
import { exampleHere } from '../example.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { goingOn, play } from '../play.js';
import { roomsOrReply } from '../player.js';
import type { Rooms } from '../rooms.js';
import { startMedia } from '../start-media.js';

/** An audiobook begun long ago may stand behind many episodes. */
const MAX_BEGUN = 25;

/** "Play the newest episode of Daily News", "continue my audiobook": what is told rather than sung. */
export const playSpoken = defineIntent({
  name: 'PlaySpokenIntent',
  slots: ['podcast', 'audiobook', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  async run(context) {
    const { slots } = context;
    // Of a podcast it is always the newest episode: `find-wanted.ts` sees to it, as people also say "play the daily news".
    if (slots.podcast !== undefined) return play(context, { kind: 'podcast', name: slots.podcast });
    // Music Assistant goes on where it stopped.
    if (slots.audiobook !== undefined) return play(context, { kind: 'audiobook', name: slots.audiobook });
    return goOn(context);
  },
});

/** What was begun and not finished: a book before an episode. */
async function goOn(context: IntentContext): Promise<Reply> {
  const choice = await roomsOrReply(context, 'play');
  if (choice.reply !== undefined) return choice.reply;
  const begun = await context.ma.inProgress({ limit: MAX_BEGUN });
  const media = begun.find(({ mediaType }) => mediaType === 'audiobook') ?? begun[0];
  return media === undefined ? nothingBegun(context) : startBegun(context, { rooms: choice.rooms, media });
}

function startBegun(context: IntentContext, { rooms, media: { podcast, ...item } }: { rooms: Rooms; media: MediaItem }): Promise<Reply> {
  const media = podcast === undefined ? item : { ...item, artists: [podcast] };
  return startMedia(context, { rooms, media, ...goingOn(context, media) });
}

async function nothingBegun(context: IntentContext): Promise<Reply> {
  return { speech: context.say.noAudiobookStarted(await exampleHere(context)), outcome: 'not_found' };
}
