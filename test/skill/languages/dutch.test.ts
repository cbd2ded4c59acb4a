import { describe, expect, it } from '@jest/globals';
import { toDigits, toWords } from '../../../src/skill/languages/nl/number-words.js';
import { spokenDuration } from '../../../src/skill/languages/nl/spoken-durations.js';
import { at, into } from '../../../src/skill/languages/nl/spoken-places.js';
import { nl } from '../../../src/skill/languages/nl.js';
import { heard, misread, SONG_OR_ALBUM } from './language-checks.js';

const { phrases: say } = nl;
const KITCHEN = { name: 'Keuken' };

describe('Dutch number words', () => {
  it.each([
    ['negenennegentig luchtballonnen', '99 luchtballonnen'],
    ['negen en negentig luchtballonnen', '99 luchtballonnen'],
    ['tweeëndertig jaar', '32 jaar'],
    ['tweeendertig jaar', '32 jaar'],
    ['één', '1'],
    ['een', '1'],
    ['een minuut', '1 minuut'],
    ['vijf', '5'],
    ['dertig', '30'],
    ['honderd', '100'],
    ['honderd een', '101'],
    ['honderd en vijf', '105'],
    ['honderdtweeëntachtig', '182'],
    ['tweehonderdvijftig', '250'],
    ['duizend', '1000'],
    ['vijftienhonderd', '1500'],
    ['negentien negenennegentig', '1999'],
    ['negentienhonderd negenennegentig', '1999'],
    ['negentienhonderdnegenennegentig', '1999'],
    ['negentien nul vijf', '1905'],
    ['tweeduizend', '2000'],
    ['tweeduizend vierentwintig', '2024'],
    ['twintig vierentwintig', '2024'],
    ['eenzame fietser', 'eenzame fietser'],
    ['achter de wolken', 'achter de wolken'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(toDigits(words)).toBe(digits));

  it.each([
    ['99 luchtballonnen', 'negenennegentig luchtballonnen'],
    ['1999', 'negentien negenennegentig'],
    ['1905', 'negentienhonderd vijf'],
    ['2000', 'tweeduizend'],
    ['2024', 'tweeduizend vierentwintig'],
    ['538', 'vijfhonderdachtendertig'],
    ['2pac', 'twee pac'],
    ['0', 'nul'],
    ['123456', '123456'],
  ])('"%s" in words is "%s"', (digits, words) => expect(toWords(digits)).toBe(words));

  it('reads every number it writes', () => expect(misread({ digits: toDigits, words: toWords })).toEqual([]));
});

describe('Dutch places', () => {
  it.each([
    ['Keuken', 'in de keuken', 'naar de keuken'],
    ['Woonkamer', 'in de woonkamer', 'naar de woonkamer'],
    ['Kantoor', 'in het kantoor', 'naar het kantoor'],
    ['Klein kantoor', 'in het kleine kantoor', 'naar het kleine kantoor'],
    ['Kleine badkamer', 'in de kleine badkamer', 'naar de kleine badkamer'],
    ['Zolder', 'op zolder', 'naar zolder'],
    ['Balkon', 'op het balkon', 'naar het balkon'],
    ['Overloop', 'op de overloop', 'naar de overloop'],
    ['Zwembad', 'bij het zwembad', 'naar het zwembad'],
    ['Keukenspeaker', 'op de keukenspeaker', 'naar de keukenspeaker'],
    ["Anna's kamer", "in Anna's kamer", "naar Anna's kamer"],
    ['Boven', 'boven', 'naar boven'],
    ['Kitchen', 'op Kitchen', 'naar Kitchen'],
    ['Keuken & Kantoor', 'op Keuken & Kantoor', 'naar Keuken & Kantoor'],
  ])('%s is "%s", and music goes "%s"', (name, where, whereTo) => {
    expect(at({ name })).toBe(where);
    expect(into(name)).toBe(whereTo);
  });
});

describe('Dutch answers', () => {
  it.each([
    [30, '30 seconden'],
    [60, '1 minuut'],
    [80, '1 minuut 20'],
    [1800, 'een half uur'],
    [5400, 'anderhalf uur'],
    [7800, '2 uur en 10 minuten'],
  ])('%d seconds are "%s"', (seconds, words) => expect(spokenDuration(seconds)).toBe(words));

  it('says a genre as a noun, an adjective or a purpose, as it was said', () => {
    const playing = (genre: string) => heard(say.playingSome({ some: { genre, decade: 1990 }, place: 'everywhere' }));
    expect(playing('jazz')).toBe('Ik speel jazz uit de jaren negentig overal.');
    expect(playing('rustigs')).toBe('Ik speel iets rustigs uit de jaren negentig overal.');
    expect(playing('rustige')).toBe('Ik speel rustige muziek uit de jaren negentig overal.');
    expect(playing('om te slapen')).toBe('Ik speel muziek om te slapen uit de jaren negentig overal.');
    expect(playing('blues')).toBe('Ik speel blues uit de jaren negentig overal.');
  });

  it('asks only for what tells the choices apart', () => {
    expect(heard(say.whichMedia(SONG_OR_ALBUM))).toBe('Het nummer Thriller of het album?');
  });

  it('begins every sentence with a capital letter', () => {
    expect(heard(say.roomOffline({ room: 'Keuken', others: ['Woonkamer', 'Zolder'] }))).toBe('Keuken is nu niet bereikbaar. Probeer woonkamer of zolder.');
    expect(heard(say.nothingPlaying({ place: KITCHEN, elsewhere: 'Kantoor' }))).toBe('In de keuken speelt niets. Er speelt wel muziek in het kantoor.');
  });
});
