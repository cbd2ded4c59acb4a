import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at, the } from '../spoken-places.js';

const GREETINGS = { first: ssml`Boas-vindas ao Music Assistant.`, again: ssml`Oi.`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? EMPTY : ssml` ${at({ name: room })}`;
  return {
    volume: ssml`volume cinco${there}`,
    move_music: ssml`passe a música para ${room === undefined ? 'outro cômodo' : the({ name: room })}`,
    add_to_queue: media === undefined ? ssml`o que vem depois` : ssml`coloque ${spoken(media.name)} na fila`,
    sleep_timer: ssml`pare a música em trinta minutos`,
    like: ssml`adoro essa música`,
    more_like_this: ssml`toque mais músicas como essa`,
    whats_playing: ssml`o que está tocando${there}`,
    group_rooms: room === undefined ? ssml`toque isso na casa toda` : ssml`toque isso também${there}`,
    favorites: ssml`toque meus favoritos${there}`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`Continuo com ${offer.media === undefined ? 'a música' : what(offer.media)} ${at(offer.place)}?`);
    return visit === 'often' ? ssml`O que eu toco?` : sentences(GREETINGS[visit], ssml`O que você quer ouvir?`);
  },
  whatToPlay: (example) => (example?.media === undefined ? ssml`O que você quer ouvir?` : ssml`O que eu toco? Por exemplo: ${playCommand(example)}.`),
  goodbye: () => ssml`Até logo.`,
  okay: () => ssml`Tudo bem.`,
  youreWelcome: () => ssml`De nada.`,
  help: ({ example, tip }) => ssml`Você pode dizer: ${playCommand(example)}. Ou então: ${tipIn(example)[tip]}.`,
  notUnderstood: (example) => withExample(ssml`Não entendi.`, example),
  anythingElse: () => ssml`Mais alguma coisa?`,
  nothingToRepeat: () => ssml`Não lembro mais o que eu disse por último.`,
} satisfies ConversationPhrases;
