import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { allRooms, oneOfRooms, the } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`Primero vincula tu cuenta de Music Assistant. Tienes una tarjeta en la aplicación Alexa.`,
  linkAgain: () => ssml`La conexión con Music Assistant ha caducado. Vincula tu cuenta otra vez con la tarjeta de la aplicación Alexa.`,
  mayNotControl: () => ssml`Esta cuenta solo puede mirar. Vincúlala otra vez en la aplicación Alexa para poner música.`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`No conozco ninguna habitación llamada ${said}.`, rooms.length === 0 ? undefined : ssml`¿Cuál: ${oneOfRooms(rooms)}?`),
  roomOffline: ({ room, others }) =>
    sentences(
      ssml`No hay respuesta de: ${the({ name: room })}.`,
      others.length === 0 ? ssml`Comprueba que el aparato esté encendido.` : ssml`Queda: ${allRooms(others)}.`,
    ),
  noRooms: () => ssml`Music Assistant no tiene reproductores para tu cuenta. Añade uno e inténtalo otra vez.`,
  groupNotYours: (room) => ssml`No puedo usar una de las habitaciones del grupo de ${the({ name: room })}. Sepárala en Music Assistant.`,
  forbidden: () => ssml`Music Assistant no le permite eso a tu cuenta. Su administrador puede cambiarlo.`,
  rejected: () => ssml`Music Assistant no ha podido hacerlo. Prueba con otra cosa.`,
  unreachable: () => ssml`No consigo conectar con Music Assistant. Comprueba que funciona e inténtalo otra vez.`,
  tooSlow: () => ssml`Music Assistant tarda demasiado en responder. Inténtalo dentro de un momento.`,
  malformed: () => ssml`No entiendo la respuesta de Music Assistant. Comprueba que está actualizado.`,
  accountsUnavailable: () => ssml`Ahora no puedo comprobar tu cuenta. Inténtalo dentro de un minuto.`,
  unexpected: () => ssml`Lo siento, algo ha fallado. Inténtalo otra vez.`,
} satisfies FaultPhrases;
