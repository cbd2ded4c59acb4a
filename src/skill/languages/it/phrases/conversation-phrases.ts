import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const GREETINGS = { first: ssml`Benvenuto in Music Assistant.`, again: ssml`Ciao.`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? EMPTY : ssml` ${at({ name: room })}`;
  return {
    volume: ssml`volume cinque${there}`,
    move_music: ssml`sposta la musica${room === undefined ? ssml` in un'altra stanza` : there}`,
    add_to_queue: media === undefined ? ssml`cosa viene dopo` : ssml`aggiungi ${spoken(media.name)} alla coda`,
    sleep_timer: ssml`ferma la musica tra trenta minuti`,
    like: ssml`adoro questa canzone`,
    more_like_this: ssml`metti altre canzoni come questa`,
    whats_playing: ssml`cosa sta suonando${there}`,
    group_rooms: room === undefined ? ssml`mettila ovunque` : ssml`mettila anche${there}`,
    favorites: ssml`metti i miei preferiti${there}`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`Riprendo ${offer.media === undefined ? 'la musica' : what(offer.media)} ${at(offer.place)}?`);
    return visit === 'often' ? ssml`Che cosa metto?` : sentences(GREETINGS[visit], ssml`Che musica metto?`);
  },
  whatToPlay: (example) => (example?.media === undefined ? ssml`Che musica metto?` : ssml`Che musica metto? Per esempio: ${playCommand(example)}.`),
  goodbye: () => ssml`A presto.`,
  okay: () => ssml`Va bene.`,
  youreWelcome: () => ssml`Prego.`,
  help: ({ example, tip }) => ssml`Puoi dire: ${playCommand(example)}. Oppure: ${tipIn(example)[tip]}.`,
  notUnderstood: (example) => withExample(ssml`Non ho capito.`, example),
  anythingElse: () => ssml`Altro?`,
  nothingToRepeat: () => ssml`Non ricordo più che cosa ho detto.`,
} satisfies ConversationPhrases;
