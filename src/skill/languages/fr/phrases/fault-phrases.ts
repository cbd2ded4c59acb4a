import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { allRooms, oneOfRooms, the } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`Il faut d'abord associer le compte Music Assistant. La carte est dans l'application Alexa.`,
  linkAgain: () => ssml`La connexion à Music Assistant a expiré. Il faut associer le compte de nouveau : la carte est dans l'application Alexa.`,
  mayNotControl: () => ssml`Ce compte permet de regarder, pas de commander. Il faut l'associer de nouveau dans l'application Alexa.`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`Je ne connais pas de pièce nommée ${said}.`, rooms.length === 0 ? undefined : ssml`Quelle pièce : ${oneOfRooms(rooms)} ?`),
  roomOffline: ({ room, others }) =>
    sentences(
      ssml`Pas de réponse en ce moment : ${the({ name: room })}.`,
      others.length === 0 ? ssml`Il faut vérifier que l'appareil est allumé.` : ssml`Il reste ${allRooms(others)}.`,
    ),
  noRooms: () => ssml`Music Assistant n'a aucun lecteur pour ce compte. Il faut en ajouter un, puis réessayer.`,
  groupNotYours: (room) => ssml`Une pièce groupée avec ${the({ name: room })} m'est interdite. Il faut la séparer dans Music Assistant.`,
  forbidden: () => ssml`Music Assistant ne le permet pas à ce compte. Son propriétaire peut changer cela.`,
  rejected: () => ssml`Music Assistant n'a pas pu faire ça. Il faut essayer autre chose.`,
  unreachable: () => ssml`Music Assistant est injoignable en ce moment. Il faut vérifier qu'il fonctionne, puis réessayer.`,
  tooSlow: () => ssml`Music Assistant met trop de temps à répondre. Il faut réessayer dans un instant.`,
  malformed: () => ssml`Je ne comprends pas la réponse de Music Assistant. Il faut vérifier qu'il est à jour.`,
  accountsUnavailable: () => ssml`Je ne peux pas vérifier le compte en ce moment. Il faut réessayer dans une minute.`,
  unexpected: () => ssml`Désolé, quelque chose s'est mal passé de mon côté. Il faut réessayer.`,
} satisfies FaultPhrases;
