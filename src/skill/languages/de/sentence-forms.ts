import { inPlaces } from '../inside-sentence.js';

/** In every gender, and without an article for names that have none ("in annas zimmer", "auf kitchen"). */
const ALL_PLACES = ['in der {room}', 'im {room}', 'auf dem {room}', 'auf der {room}', 'in {room}', 'auf {room}'];
const COMMON_PLACES = ['in der {room}', 'im {room}', 'auf dem {room}'];
/** Where music goes: "verschiebe die musik ins wohnzimmer". */
const TARGETS = ['in die {room}', 'ins {room}', 'in den {room}', 'auf den {room}', 'nach {room}'];

/** The sentence without a room, and with one in every gender. */
export const inEveryRoomForm = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['', ...ALL_PLACES]);

/** For the less common ways to say it. */
export const withAndWithoutRoom = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['', ...COMMON_PLACES]);

/** For the rare ones. */
export const inOneRoomForm = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['', 'in der {room}']);

/** The sentence with where something goes. */
export const toEveryRoom = (...sentences: readonly string[]): string[] => inPlaces(sentences, TARGETS);

/** The same with the nominative or accusative of a room: `*` stands for "die {room}" and "das {room}". */
export const everyArticle = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['die {room}', 'das {room}', 'den {room}']);
