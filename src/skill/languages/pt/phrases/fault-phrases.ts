import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { allRooms, oneOfRooms, the } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`Primeiro vincule sua conta do Music Assistant. Há um cartão no aplicativo Alexa.`,
  linkAgain: () => ssml`A conexão com o Music Assistant expirou. Vincule sua conta de novo pelo cartão no aplicativo Alexa.`,
  mayNotControl: () => ssml`Esta conta só pode ver. Vincule de novo no aplicativo Alexa para tocar música.`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`Não conheço nenhum cômodo chamado ${said}.`, rooms.length === 0 ? undefined : ssml`Qual: ${oneOfRooms(rooms)}?`),
  roomOffline: ({ room, others }) =>
    sentences(
      ssml`Sem resposta agora: ${the({ name: room })}.`,
      others.length === 0 ? ssml`Veja se o aparelho está ligado.` : ssml`Você ainda pode usar ${allRooms(others)}.`,
    ),
  noRooms: () => ssml`O Music Assistant não tem nenhum player para a sua conta. Adicione um e tente de novo.`,
  groupNotYours: (room) => ssml`Não posso usar um dos cômodos agrupados com ${the({ name: room })}. Separe no Music Assistant.`,
  forbidden: () => ssml`O Music Assistant não permite isso à sua conta. Quem administra pode mudar.`,
  rejected: () => ssml`O Music Assistant não conseguiu fazer isso. Tente outra coisa.`,
  unreachable: () => ssml`Não consigo falar com o Music Assistant. Veja se ele está funcionando e tente de novo.`,
  tooSlow: () => ssml`O Music Assistant está demorando para responder. Tente daqui a pouco.`,
  malformed: () => ssml`Não entendo a resposta do Music Assistant. Veja se ele está atualizado.`,
  accountsUnavailable: () => ssml`Não consigo verificar sua conta agora. Tente daqui a um minuto.`,
  unexpected: () => ssml`Desculpe, algo deu errado. Tente de novo.`,
} satisfies FaultPhrases;
