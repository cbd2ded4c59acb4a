import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { oneOfRooms, the } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`Please link your Music Assistant account first. I've sent a card to the Alexa app.`,
  linkAgain: () => ssml`Music Assistant has ended your sign-in. Please link your account again: I've sent a card to the Alexa app.`,
  mayNotControl: () => ssml`Your link only allows me to look, not to control the music. Link again in the Alexa app to change that.`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`I don't know a room called ${said}.`, rooms.length === 0 ? undefined : ssml`Which room: ${oneOfRooms(rooms)}?`),
  roomOffline: ({ room, others }) =>
    sentences(
      ssml`I can't reach ${the({ name: room })} right now.`,
      others.length === 0 ? ssml`Check that it's switched on.` : ssml`Try ${oneOfRooms(others)}.`,
    ),
  noRooms: () => ssml`Music Assistant has no players for you. Add one there, then try again.`,
  groupNotYours: (room) => ssml`I may not use a room that ${the({ name: room })} is grouped with. Ungroup it in Music Assistant first.`,
  forbidden: () => ssml`Music Assistant doesn't allow your account to do that. Its owner can change that.`,
  rejected: () => ssml`Music Assistant couldn't do that. Try something else.`,
  unreachable: () => ssml`I can't reach Music Assistant right now. Check that it's running, then try again.`,
  tooSlow: () => ssml`Music Assistant is taking too long to answer. Please try again in a moment.`,
  malformed: () => ssml`Music Assistant gave an answer I don't understand. Check that it's up to date.`,
  accountsUnavailable: () => ssml`I can't look up your account right now. Please try again in a minute.`,
  unexpected: () => ssml`Sorry, something went wrong on my side. Please try again.`,
} satisfies FaultPhrases;
