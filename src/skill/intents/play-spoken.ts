import type { MediaItem } from '../../music-assistant/types.js';
import { exampleHere } from '../example.js';
import { findWanted } from '../find-wanted.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { play } from '../play.js';
import { type Rooms, roomsOrReply } from '../player.js';
import { startMedia } from '../start-media.js';

/** An audiobook begun long ago may stand behind many episodes. */
const MAX_BEGUN = 25;

/** "Play the newest episode of Daily News", "continue my audiobook": what is told rather than sung. */
export const playSpoken = defineIntent({
  name: 'PlaySpokenIntent',
  slots: ['podcast', 'audiobook', 'room'],
  needs: 'music.control',
  async run(context) {
    const { slots } = context;
    if (slots.podcast !== undefined) return playNewest(context);
    // Music Assistant goes on where it stopped.
    if (slots.audiobook !== undefined) return play(context, { kind: 'audiobook', name: slots.audiobook });
    return goOn(context);
  },
});

async function playNewest(context: IntentContext): Promise<Reply> {
  const wanted = await findWanted(context, { kind: 'podcast', name: context.slots.podcast });
  if ('reply' in wanted) return wanted.reply;
  const { found, others, rooms } = wanted;
  if (found.mediaType !== 'podcast') return startMedia(context, { rooms, media: found, others });
  const [newest] = await context.ma.podcastEpisodes(found.uri);
  // The podcast says whose episode it is: an episode's own artists, if any, are its guests.
  return startMedia(context, { rooms, media: newest === undefined ? found : { ...newest, artists: [found.name] } });
}

/** What was begun and not finished: a book before an episode. */
async function goOn(context: IntentContext): Promise<Reply> {
  const choice = await roomsOrReply(context, 'play');
  if (choice.reply !== undefined) return choice.reply;
  const begun = await context.ma.inProgress({ limit: MAX_BEGUN });
  const media = begun.find(({ mediaType }) => mediaType === 'audiobook') ?? begun[0];
  return media === undefined ? nothingBegun(context) : startBegun(context, { rooms: choice.rooms, media });
}

const startBegun = (context: IntentContext, { rooms, media }: { rooms: Rooms; media: MediaItem }): Promise<Reply> =>
  startMedia(context, { rooms, media: media.podcast === undefined ? media : { ...media, artists: [media.podcast] } });

async function nothingBegun(context: IntentContext): Promise<Reply> {
  return { speech: context.say.noAudiobookStarted(await exampleHere(context)), outcome: 'not_found' };
}
