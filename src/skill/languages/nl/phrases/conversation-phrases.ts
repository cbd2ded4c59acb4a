import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at, into } from '../spoken-places.js';

const GREETINGS = { first: ssml`Welkom bij Music Assistant.`, again: ssml`Hallo.`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? EMPTY : ssml` ${at({ name: room })}`;
  return {
    volume: ssml`volume vijf${there}`,
    move_music: ssml`verplaats de muziek ${room === undefined ? 'naar een andere kamer' : into(room)}`,
    add_to_queue: media === undefined ? ssml`wat komt hierna` : ssml`voeg ${spoken(media.name)} toe aan de wachtrij`,
    sleep_timer: ssml`stop over dertig minuten`,
    like: ssml`ik hou van dit nummer`,
    more_like_this: ssml`speel meer van dit`,
    whats_playing: ssml`wat speelt er${there}`,
    group_rooms: room === undefined ? ssml`speel dit overal` : ssml`speel dit ook${there}`,
    favorites: ssml`speel mijn favorieten${there}`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`Verder met ${offer.media === undefined ? 'de muziek' : what(offer.media)} ${at(offer.place)}?`);
    return visit === 'often' ? ssml`Wat mag het zijn?` : sentences(GREETINGS[visit], ssml`Wat zal ik spelen?`);
  },
  whatToPlay: (example) => (example?.media === undefined ? ssml`Wat zal ik spelen?` : ssml`Wat zal ik spelen? Bijvoorbeeld: ${playCommand(example)}.`),
  goodbye: () => ssml`Tot straks.`,
  okay: () => ssml`Oké.`,
  youreWelcome: () => ssml`Graag gedaan.`,
  help: ({ example, tip }) => ssml`Zeg: ${playCommand(example)}. Of: ${tipIn(example)[tip]}.`,
  notUnderstood: (example) => withExample(ssml`Dat heb ik niet begrepen.`, example),
  anythingElse: () => ssml`Nog iets?`,
  nothingToRepeat: () => ssml`Ik weet niet meer wat ik net zei.`,
} satisfies ConversationPhrases;
