import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at, into } from '../spoken-places.js';

const GREETINGS = { first: ssml`Willkommen bei Music Assistant.`, again: ssml`Hallo.`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? EMPTY : ssml` ${at({ name: room })}`;
  return {
    volume: ssml`Lautstärke fünf${there}`,
    move_music: ssml`verschiebe die Musik ${room === undefined ? 'in einen anderen Raum' : into(room)}`,
    add_to_queue: media === undefined ? ssml`was kommt als Nächstes` : ssml`füge ${spoken(media.name)} zur Warteschlange hinzu`,
    sleep_timer: ssml`mach die Musik in dreißig Minuten aus`,
    like: ssml`ich mag das Lied`,
    more_like_this: ssml`spiele mehr davon`,
    whats_playing: ssml`was läuft${there}`,
    group_rooms: room === undefined ? ssml`spiele das überall` : ssml`spiele das auch${there}`,
    favorites: ssml`spiele meine Favoriten${there}`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`Weiter mit ${offer.media === undefined ? 'der Musik' : what(offer.media)} ${at(offer.place)}?`);
    return visit === 'often' ? ssml`Was darf's sein?` : sentences(GREETINGS[visit], ssml`Was soll ich spielen?`);
  },
  whatToPlay: (example) => (example?.media === undefined ? ssml`Was soll ich spielen?` : ssml`Was soll ich spielen? Zum Beispiel: ${playCommand(example)}.`),
  goodbye: () => ssml`Tschüss.`,
  okay: () => ssml`Okay.`,
  youreWelcome: () => ssml`Gern geschehen.`,
  help: ({ example, tip }) => ssml`Sag: ${playCommand(example)}. Oder: ${tipIn(example)[tip]}.`,
  notUnderstood: (example) => withExample(ssml`Das habe ich nicht verstanden.`, example),
  anythingElse: () => ssml`Noch etwas?`,
  nothingToRepeat: () => ssml`Was ich zuletzt gesagt habe, weiß ich nicht mehr.`,
} satisfies ConversationPhrases;
