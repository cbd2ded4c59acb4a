import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const GREETINGS = { first: ssml`Te doy la bienvenida a Music Assistant.`, again: ssml`Hola.`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? EMPTY : ssml` ${at({ name: room })}`;
  return {
    volume: ssml`volumen cinco${there}`,
    move_music: room === undefined ? ssml`pasa la música a otra habitación` : ssml`mejor pon esto${there}`,
    add_to_queue: media === undefined ? ssml`qué viene después` : ssml`añade ${spoken(media.name)} a la cola`,
    sleep_timer: ssml`para la música en treinta minutos`,
    like: ssml`me encanta esta canción`,
    more_like_this: ssml`pon más canciones como esta`,
    whats_playing: ssml`qué suena${there}`,
    group_rooms: room === undefined ? ssml`pon esto en toda la casa` : ssml`pon esto también${there}`,
    favorites: ssml`pon mis favoritos${there}`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`¿Seguimos con ${offer.media === undefined ? 'la música' : what(offer.media)} ${at(offer.place)}?`);
    return visit === 'often' ? ssml`¿Qué pongo?` : sentences(GREETINGS[visit], ssml`¿Qué música pongo?`);
  },
  whatToPlay: (example) => (example?.media === undefined ? ssml`¿Qué pongo?` : ssml`¿Qué pongo? Por ejemplo: ${playCommand(example)}.`),
  goodbye: () => ssml`Hasta luego.`,
  okay: () => ssml`De acuerdo.`,
  youreWelcome: () => ssml`De nada.`,
  help: ({ example, tip }) => ssml`Puedes decir: ${playCommand(example)}. O bien: ${tipIn(example)[tip]}.`,
  notUnderstood: (example) => withExample(ssml`No te he entendido.`, example),
  anythingElse: () => ssml`¿Algo más?`,
  nothingToRepeat: () => ssml`Ya no recuerdo lo último que dije.`,
} satisfies ConversationPhrases;
