import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const GREETINGS = { first: ssml`Bienvenue dans Music Assistant.`, again: ssml`Bonjour.`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? EMPTY : ssml` ${at({ name: room })}`;
  return {
    volume: ssml`volume cinq${there}`,
    move_music: ssml`déplace la musique${room === undefined ? ssml` dans une autre pièce` : there}`,
    add_to_queue: media === undefined ? ssml`qu'est-ce qui vient ensuite` : ssml`ajoute ${spoken(media.name)} à la file d'attente`,
    sleep_timer: ssml`arrête la musique dans trente minutes`,
    like: ssml`j'adore cette chanson`,
    more_like_this: ssml`joue d'autres chansons comme ça`,
    whats_playing: ssml`qu'est-ce qui passe${there}`,
    group_rooms: room === undefined ? ssml`joue ça partout` : ssml`joue ça aussi${there}`,
    favorites: ssml`joue mes favoris${there}`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`On reprend ${offer.media === undefined ? 'la musique' : what(offer.media)} ${at(offer.place)} ?`);
    return visit === 'often' ? ssml`Quelle musique ?` : sentences(GREETINGS[visit], ssml`Quelle musique je mets ?`);
  },
  whatToPlay: (example) => (example?.media === undefined ? ssml`Quelle musique je mets ?` : ssml`Quelle musique ? Par exemple : ${playCommand(example)}.`),
  goodbye: () => ssml`À bientôt.`,
  okay: () => ssml`D'accord.`,
  youreWelcome: () => ssml`De rien.`,
  help: ({ example, tip }) => ssml`Par exemple : ${playCommand(example)}. Ou bien : ${tipIn(example)[tip]}.`,
  notUnderstood: (example) => withExample(ssml`Je n'ai pas compris.`, example),
  anythingElse: () => ssml`Autre chose ?`,
  nothingToRepeat: () => ssml`Je ne me rappelle plus ce que j'ai dit.`,
} satisfies ConversationPhrases;
