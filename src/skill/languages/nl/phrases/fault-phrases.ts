import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { capital } from '../../spoken-lists.js';
import { oneOfRooms, roomName } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`Koppel eerst je Music Assistant-account. Ik heb een kaart naar de Alexa-app gestuurd.`,
  linkAgain: () => ssml`Music Assistant heeft je afgemeld. Koppel je account opnieuw: er staat een kaart in de Alexa-app.`,
  mayNotControl: () => ssml`Met jouw koppeling mag ik alleen kijken, niet bedienen. Koppel opnieuw in de Alexa-app om dat te veranderen.`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`Een kamer met de naam ${said} ken ik niet.`, rooms.length === 0 ? undefined : ssml`Welke kamer: ${oneOfRooms(rooms)}?`),
  roomOffline: ({ room, others }) =>
    sentences(
      ssml`${capital(ssml`${roomName(room)}`)} is nu niet bereikbaar.`,
      others.length === 0 ? ssml`Kijk of het apparaat aan staat.` : ssml`Probeer ${oneOfRooms(others)}.`,
    ),
  noRooms: () => ssml`Music Assistant heeft geen spelers voor jou. Voeg er daar een toe en probeer het dan nog eens.`,
  groupNotYours: (room) => ssml`${capital(ssml`${roomName(room)}`)} hoort bij een groep die ik niet mag gebruiken. Hef die eerst op in Music Assistant.`,
  forbidden: () => ssml`Music Assistant staat dat voor jouw account niet toe. Alleen de beheerder kan dat veranderen.`,
  rejected: () => ssml`Dat lukte Music Assistant niet. Probeer iets anders.`,
  unreachable: () => ssml`Music Assistant is nu niet bereikbaar. Kijk of het draait en probeer het dan nog eens.`,
  tooSlow: () => ssml`Music Assistant antwoordt te langzaam. Probeer het zo nog eens.`,
  malformed: () => ssml`Het antwoord van Music Assistant begrijp ik niet. Kijk of het bijgewerkt is.`,
  accountsUnavailable: () => ssml`Ik kan je account nu niet opzoeken. Probeer het over een minuut nog eens.`,
  unexpected: () => ssml`Sorry, er ging bij mij iets mis. Probeer het nog eens.`,
} satisfies FaultPhrases;
