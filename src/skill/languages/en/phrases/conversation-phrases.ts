import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at, the } from '../spoken-places.js';

const GREETINGS = { first: ssml`Welcome to Music Assistant.`, again: ssml`Hello.`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? EMPTY : ssml` ${at({ name: room })}`;
  return {
    volume: ssml`volume five${there}`,
    move_music: ssml`move the music to ${room === undefined ? 'another room' : the({ name: room })}`,
    add_to_queue: media === undefined ? ssml`what's coming up` : ssml`add ${spoken(media.name)} to the queue`,
    sleep_timer: ssml`stop in thirty minutes`,
    like: ssml`I love this song`,
    more_like_this: ssml`play more like this`,
    whats_playing: ssml`what's playing${there}`,
    group_rooms: room === undefined ? ssml`play this everywhere` : ssml`play this${there} too`,
    favorites: ssml`play my favorites${there}`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`Go on with ${offer.media === undefined ? 'the music' : what(offer.media)} ${at(offer.place)}?`);
    return visit === 'often' ? ssml`What'll it be?` : sentences(GREETINGS[visit], ssml`What should I play?`);
  },
  whatToPlay: (example) => (example?.media === undefined ? ssml`What should I play?` : ssml`What should I play? For example: ${playCommand(example)}.`),
  goodbye: () => ssml`Bye.`,
  okay: () => ssml`Okay.`,
  youreWelcome: () => ssml`You're welcome.`,
  help: ({ example, tip }) => ssml`Say: ${playCommand(example)}. Or: ${tipIn(example)[tip]}.`,
  notUnderstood: (example) => withExample(ssml`I didn't get that.`, example),
  anythingElse: () => ssml`Anything else?`,
  nothingToRepeat: () => ssml`I don't remember what I said last.`,
} satisfies ConversationPhrases;
