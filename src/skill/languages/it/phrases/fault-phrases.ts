import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { allRooms, oneOfRooms, the } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`Prima collega il tuo account Music Assistant. Trovi la scheda nell'app Alexa.`,
  linkAgain: () => ssml`Music Assistant ha chiuso l'accesso. Collega di nuovo l'account: trovi la scheda nell'app Alexa.`,
  mayNotControl: () => ssml`Il tuo account può solo guardare, non comandare la musica. Collegalo di nuovo nell'app Alexa.`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`Non conosco una stanza che si chiama ${said}.`, rooms.length === 0 ? undefined : ssml`In quale stanza: ${oneOfRooms(rooms)}?`),
  roomOffline: ({ room, others }) =>
    sentences(ssml`Ora non risponde: ${the({ name: room })}.`, others.length === 0 ? ssml`Controlla che sia acceso.` : ssml`Puoi usare ${allRooms(others)}.`),
  noRooms: () => ssml`Music Assistant non ha lettori per te. Aggiungine uno e riprova.`,
  groupNotYours: (room) => ssml`Non posso usare una stanza in gruppo con ${the({ name: room })}. Separala in Music Assistant.`,
  forbidden: () => ssml`Music Assistant non lo permette al tuo account. Può cambiarlo il proprietario.`,
  rejected: () => ssml`Music Assistant non ci è riuscito. Prova qualcos'altro.`,
  unreachable: () => ssml`Ora non riesco a raggiungere Music Assistant. Controlla che sia in funzione e riprova.`,
  tooSlow: () => ssml`Music Assistant ci mette troppo a rispondere. Riprova tra poco.`,
  malformed: () => ssml`Non capisco la risposta di Music Assistant. Controlla che sia aggiornato.`,
  accountsUnavailable: () => ssml`Ora non riesco a controllare il tuo account. Riprova tra un minuto.`,
  unexpected: () => ssml`Scusa, qualcosa è andato storto da parte mia. Riprova.`,
} satisfies FaultPhrases;
