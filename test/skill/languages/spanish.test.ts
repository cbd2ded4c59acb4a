import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../src/skill/languages/es/number-words.js';
import { spokenDuration, spokenPosition } from '../../../src/skill/languages/es/spoken-durations.js';
import { at, the } from '../../../src/skill/languages/es/spoken-places.js';
import { es, esMX, esUS } from '../../../src/skill/languages/es.js';
import { heard, misread, SONG_OR_ALBUM, TWO_ARTISTS } from './language-checks.js';

const { phrases: say } = es;
const KITCHEN = { name: 'Cocina' };
const WATERLOO = { kind: 'track', name: 'Waterloo', artist: 'ABBA' } as const;

describe('Spanish number words', () => {
  it.each([
    ['diecinueve dias y quinientas noches', '19 dias y 500 noches'],
    ['noventa y nueve luftballons', '99 luftballons'],
    ['un año', '1 año'],
    ['una', '1'],
    ['veintiún', '21'],
    ['veintiuna', '21'],
    ['treinta y una', '31'],
    ['dieciséis', '16'],
    ['diez y seis', '16'],
    ['cien gaviotas', '100 gaviotas'],
    ['ciento uno', '101'],
    ['doscientas', '200'],
    ['quinientos', '500'],
    ['mil novecientos noventa y nueve', '1999'],
    ['dos mil veinticuatro', '2024'],
    ['unicornio', 'unicornio'],
    ['tres mil canciones', '3 1000 canciones'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(numberWords.digits(words)).toBe(digits));

  it.each([
    ['16', 'dieciséis'],
    ['99 luftballons', 'noventa y nueve luftballons'],
    ['1999', 'mil novecientos noventa y nueve'],
    ['2024', 'dos mil veinticuatro'],
    ['123456', '123456'],
  ])('"%s" in words is "%s"', (digits, words) => expect(numberWords.words(digits)).toBe(words));

  it('reads every number it writes', () => expect(misread(numberWords)).toEqual([]));
});

describe('Spanish places', () => {
  it.each([
    ['Cocina', 'en la cocina', 'la cocina'],
    ['Salón', 'en el salón', 'el salón'],
    ['La Cocina', 'en la cocina', 'la cocina'],
    ['Habitación de Invitados', 'en la habitación de Invitados', 'la habitación de Invitados'],
    ['Recámara', 'en la recámara', 'la recámara'],
    ['Medio baño', 'en el medio baño', 'el medio baño'],
    ['Altavoz del pasillo', 'en el altavoz del pasillo', 'el altavoz del pasillo'],
    ['Bocina', 'en la bocina', 'la bocina'],
    ['Mi cuarto', 'en mi cuarto', 'mi cuarto'],
    ['Arriba', 'arriba', 'arriba'],
    ['Kitchen', 'en Kitchen', 'Kitchen'],
    ['Los Robles', 'en Los Robles', 'Los Robles'],
  ])('%s is "%s", and is called "%s"', (name, where, called) => {
    expect(at({ name })).toBe(where);
    expect(the({ name })).toBe(called);
  });

  it('has words of its own for every room', () => {
    expect(at('everywhere')).toBe('en toda la casa');
  });
});

describe('Spanish answers', () => {
  it.each([
    [1, 'un segundo'],
    [30, '30 segundos'],
    [61, 'un minuto y un segundo'],
    [80, 'un minuto y 20 segundos'],
    [1800, 'media hora'],
    [3600, 'una hora'],
    [5400, 'una hora y media'],
    [7800, '2 horas y 10 minutos'],
  ])('%d seconds are "%s"', (seconds, words) => expect(spokenDuration(seconds)).toBe(words));

  it('says a place in a song without halves', () => expect(spokenPosition(1800)).toBe('30 minutos'));

  it.each([
    ['jazz', 'Pongo jazz de los años 90 en la cocina.'],
    ['relajante', 'Pongo música relajante de los años 90 en la cocina.'],
    ['tranquilo', 'Pongo música tranquila de los años 90 en la cocina.'],
    ['estudiar', 'Pongo música para estudiar de los años 90 en la cocina.'],
    ['navidad', 'Pongo música de navidad de los años 90 en la cocina.'],
  ])('plays "%s" as what it is: a kind, a mood, a purpose, an occasion', (genre, sentence) => {
    expect(heard(say.playingSome({ some: { genre, decade: 1990 }, place: KITCHEN }))).toBe(sentence);
  });

  it('asks only for what tells the choices apart', () => {
    expect(heard(say.whichMedia(SONG_OR_ALBUM))).toBe('¿La canción Thriller o el álbum?');
    expect(heard(say.whichMedia(TWO_ARTISTS))).toBe('¿Hallelujah de Jeff Buckley o de Leonard Cohen?');
  });

  it('changes "y" and "o" before their own sound', () => {
    expect(heard(say.grouped(['Cocina', 'Salón']))).toBe('Ahora suenan juntos: la cocina y el salón.');
    expect(heard(say.grouped(['Kitchen', 'Ibiza']))).toBe('Ahora suenan juntos: Kitchen e Ibiza.');
    expect(heard(say.whichRoom({ rooms: ['Kitchen', 'Office'], more: false }))).toBe('¿Dónde: Kitchen u Office?');
  });

  it('gives an example that would work', () => {
    expect(heard(say.notFound({ wanted: { kind: 'podcast', name: 'Hoy' }, example: { media: WATERLOO, room: 'Cocina' } }))).toBe(
      'No he encontrado el podcast Hoy. Prueba con: pon Waterloo de ABBA en la cocina.',
    );
  });
});

describe('Spanish in the Americas', () => {
  it('has every line that it has in Spain, and more', () => {
    for (const american of [esMX, esUS]) {
      for (const [intent, samples] of Object.entries(es.utterances)) expect(american.utterances).toHaveProperty(intent, expect.arrayContaining([...samples]));
      expect(american.utterances.PlaySongIntent.length).toBeGreaterThan(es.utterances.PlaySongIntent.length);
    }
  });

  it('calls rooms by their names there', () => {
    for (const american of [esMX, esUS])
      expect(american.slotValues.ROOM.find(({ id }) => id === 'bedroom')).toMatchObject({ synonyms: expect.arrayContaining(['recámara']) });
  });
});
