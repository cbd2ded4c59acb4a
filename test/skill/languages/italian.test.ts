import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../src/skill/languages/it/number-words.js';
import { it as italian } from '../../../src/skill/languages/it.js';
import { expectSuggestionsUnderstood, heard, misread, SONG_OR_ALBUM, TWO_ARTISTS } from './language-checks.js';

const say = italian.phrases;
const kitchen = { name: 'Cucina' };

describe('Italian number words', () => {
  it.each([
    ['un', '1'],
    ['una', '1'],
    ['ventuno', '21'],
    ['ventun', '21'],
    ['ventitré', '23'],
    ['ventitre', '23'],
    ['novantanove', '99'],
    ['novanta nove', '99'],
    ['cento', '100'],
    ['centouno', '101'],
    ['centuno', '101'],
    ['duecentottanta', '280'],
    ['duecento ottanta', '280'],
    ['millenovecentonovantanove', '1999'],
    ['mille novecento ottanta quattro', '1984'],
    ['duemila', '2000'],
    ['duemilaventiquattro', '2024'],
    ['novantanove luftballons', '99 luftballons'],
    ['dieci ragazze', '10 ragazze'],
    ['la canzone del sole', 'la canzone del sole'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(numberWords.digits(words)).toBe(digits));

  it.each([
    ['99 luftballons', 'novantanove luftballons'],
    ['1999', 'millenovecentonovantanove'],
    ['2000', 'duemila'],
    ['7 rings', 'sette rings'],
  ])('"%s" in words is "%s"', (digits, words) => expect(numberWords.words(digits)).toBe(words));

  it('reads every number it writes', () => expect(misread(numberWords)).toEqual([]));
});

describe('what is said in Italian', () => {
  it.each([
    ['Cucina', 'in cucina'],
    ['Il Salotto', 'in salotto'],
    ['Sala da pranzo', 'in sala da pranzo'],
    ['Camera di Giulia', 'in camera di Giulia'],
    ['Bagno', 'in bagno'],
    ['Bagno piccolo', 'nel bagno piccolo'],
    ['Ufficio', 'in ufficio'],
    ['Studio', 'nello studio'],
    ['Ingresso', "nell'ingresso"],
    ['Stanza degli ospiti', 'nella stanza degli ospiti'],
    ['Terrazza', 'in terrazza'],
    ['Balcone', 'sul balcone'],
    ['Piano di sopra', 'al piano di sopra'],
    ['Altoparlante Bluetooth', "sull'altoparlante Bluetooth"],
    ['Kitchen', 'su Kitchen'],
    ['Salamandra', 'su Salamandra'],
  ])('puts what belongs before a room: %s', (name, there) => expect(heard(say.paused({ name }))).toBe(`In pausa ${there}.`));

  it.each([
    ['ABBA', 'di ABBA'],
    ['Mina', 'di Mina'],
    ['I Cugini di Campagna', 'dei Cugini di Campagna'],
    ['Gli Stadio', 'degli Stadio'],
    ['Le Vibrazioni', 'delle Vibrazioni'],
    ['Il Volo', 'del Volo'],
    ['La Rappresentante di Lista', 'della Rappresentante di Lista'],
    ['The Beatles', 'dei Beatles'],
    ['The Smiths', 'degli Smiths'],
    ['The Weeknd', 'di The Weeknd'],
  ])('joins an artist as people do: %s', (artist, by) =>
    expect(heard(say.playing({ media: { kind: 'track', name: 'Un brano', artist }, place: kitchen }))).toBe(`Metto Un brano ${by} in cucina.`),
  );

  it.each([
    [{ genre: 'jazz', decade: 1990 }, 'jazz degli anni 90'],
    [{ genre: 'classica' }, 'musica classica'],
    [{ genre: 'allegro' }, 'musica allegra'],
    [{ genre: 'dormire' }, 'musica per dormire'],
    [{ genre: 'la cena' }, 'musica per la cena'],
    [{ decade: 2000 }, 'musica degli anni 2000'],
    [{ collection: 'favorites', artist: 'ABBA' }, 'i tuoi preferiti di ABBA'],
  ] as const)('names music by its kind: %j', (some, what) => expect(heard(say.playingSome({ some, place: 'everywhere' }))).toBe(`Metto ${what} ovunque.`));

  it('asks which one by what tells them apart', () => {
    expect(heard(say.whichMedia(SONG_OR_ALBUM))).toBe("La canzone Thriller, o l'album?");
    expect(heard(say.whichMedia(TWO_ARTISTS))).toBe('Hallelujah di Jeff Buckley, o di Leonard Cohen?');
  });

  it.each(['Cucina', 'Studio', 'Bagno piccolo', 'Stanza degli ospiti', 'Balcone', 'Kitchen'])('suggests only what it understands: %s', (room) =>
    expectSuggestionsUnderstood(italian, { or: 'Oppure: ', room }),
  );

  it('counts, lists and tells the time', () => {
    expect(heard(say.haveArtist({ artist: 'ABBA', albums: 1, tracks: 14 }))).toBe('Sì: 1 album e 14 canzoni di ABBA.');
    expect(heard(say.whichRoom({ rooms: ['Cucina', 'Soggiorno', 'Ufficio'], more: false }))).toBe("In quale stanza: la cucina, il soggiorno o l'ufficio?");
    expect(heard(say.timerSet({ duration: 1800, place: kitchen }))).toContain("tra mezz'ora");
    expect(heard(say.timerSet({ duration: 60, place: kitchen }))).toContain('tra 1 minuto.');
    expect(heard(say.soughtTo({ position: 80, place: kitchen }))).toBe('Riparto da 1 minuto e 20 in cucina.');
    expect(heard(say.volume({ level: 80, place: kitchen, scale: 'percent' }))).toBe("Volume all'80 per cento in cucina.");
    expect(heard(say.volume({ level: 35, place: kitchen, scale: 'percent' }))).toBe('Volume al 35 per cento in cucina.');
  });
});
