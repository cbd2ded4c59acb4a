import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { oneOfRooms } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`Verknüpfe bitte zuerst dein Music-Assistant-Konto. Die Karte dafür ist in der Alexa-App.`,
  linkAgain: () => ssml`Music Assistant hat dich abgemeldet. Verknüpfe dein Konto bitte neu: Die Karte ist in der Alexa-App.`,
  mayNotControl: () => ssml`Deine Verknüpfung erlaubt nur, zuzusehen, nicht zu steuern. Verknüpfe dich dafür neu in der Alexa-App.`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`Einen Raum namens ${said} kenne ich nicht.`, rooms.length === 0 ? undefined : ssml`Welcher Raum: ${oneOfRooms(rooms)}?`),
  roomOffline: ({ room, others }) =>
    sentences(ssml`${room} ist gerade nicht erreichbar.`, others.length === 0 ? ssml`Sieh nach, ob das Gerät an ist.` : ssml`Versuch ${oneOfRooms(others)}.`),
  noRooms: () => ssml`Music Assistant hat keine Lautsprecher für dich. Füge dort einen hinzu, dann versuch es noch einmal.`,
  groupNotYours: (room) => ssml`${room} ist mit einem Raum gruppiert, den ich nicht benutzen darf. Löse die Gruppe zuerst in Music Assistant auf.`,
  forbidden: () => ssml`Music Assistant erlaubt deinem Konto das nicht. Das kann nur ändern, wer es verwaltet.`,
  rejected: () => ssml`Music Assistant konnte das nicht. Versuch etwas anderes.`,
  unreachable: () => ssml`Music Assistant ist gerade nicht erreichbar. Sieh nach, ob es läuft, dann versuch es noch einmal.`,
  tooSlow: () => ssml`Music Assistant antwortet zu langsam. Versuch es gleich noch einmal.`,
  malformed: () => ssml`Die Antwort von Music Assistant verstehe ich nicht. Sieh nach, ob es aktuell ist.`,
  accountsUnavailable: () => ssml`Dein Konto kann ich gerade nicht nachsehen. Versuch es in einer Minute noch einmal.`,
  unexpected: () => ssml`Entschuldige, da ist bei mir etwas schiefgegangen. Versuch es noch einmal.`,
} satisfies FaultPhrases;
