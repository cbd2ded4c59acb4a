import { inPlaces } from '../inside-sentence.js';

/** In both genders, and without an article ("op zolder", "in anna's kamer"). */
const ALL_PLACES = ['in de {room}', 'in het {room}', 'op de {room}', 'op het {room}', 'in {room}', 'op {room}'];
const COMMON_PLACES = ['in de {room}', 'in het {room}', 'op {room}'];
/** Where music goes: "verplaats de muziek naar de woonkamer". */
const TARGETS = ['naar de {room}', 'naar het {room}', 'naar {room}'];

/** The sentence without a room, and with one in both genders. */
export const inEveryRoomForm = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['', ...ALL_PLACES]);

/** For the less common ways to say it. */
export const withAndWithoutRoom = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['', ...COMMON_PLACES]);

/** For the rare ones. */
export const inOneRoomForm = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['', 'in de {room}']);

/** The sentence with where something goes. */
export const toEveryRoom = (...sentences: readonly string[]): string[] => inPlaces(sentences, TARGETS);

/** The room as an object: "de {room}", "het {room}". */
export const everyArticle = (...sentences: readonly string[]): string[] => inPlaces(sentences, ['de {room}', 'het {room}']);
