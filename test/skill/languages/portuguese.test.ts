import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../src/skill/languages/pt/number-words.js';
import { spokenDuration, spokenPosition } from '../../../src/skill/languages/pt/spoken-durations.js';
import { at, the } from '../../../src/skill/languages/pt/spoken-places.js';
import { pt } from '../../../src/skill/languages/pt.js';
import { heard, misread, SONG_OR_ALBUM } from './language-checks.js';

const { phrases: say } = pt;
const KITCHEN = { name: 'Cozinha' };
const WATERLOO = { kind: 'track', name: 'Waterloo', artist: 'ABBA' } as const;

describe('Brazilian number words', () => {
  it.each([
    ['quatorze', '14'],
    ['catorze', '14'],
    ['quinze', '15'],
    ['dezesseis', '16'],
    ['dezessete', '17'],
    ['dezoito', '18'],
    ['dezenove', '19'],
    ['uma hora', '1 hora'],
    ['duas horas', '2 horas'],
    ['vinte e uma', '21'],
    ['vinte e duas', '22'],
    ['noventa e nove luftballons', '99 luftballons'],
    ['cem', '100'],
    ['cento e dezesseis', '116'],
    ['duzentas', '200'],
    ['quinhentas milhas', '500 milhas'],
    ['mil novecentos e noventa e nove', '1999'],
    ['dois mil e dezenove', '2019'],
    ['dois mil e vinte e quatro', '2024'],
    ['meia noite', 'meia noite'],
    ['umbabarauma', 'umbabarauma'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(numberWords.digits(words)).toBe(digits));

  it.each([
    ['16', 'dezesseis'],
    ['17', 'dezessete'],
    ['19', 'dezenove'],
    ['14 bis', 'catorze bis'],
    ['1219', 'mil duzentos e dezenove'],
    ['1999', 'mil novecentos e noventa e nove'],
    ['2016', 'dois mil e dezesseis'],
    ['123456', '123456'],
  ])('"%s" in words is "%s"', (digits, words) => expect(numberWords.words(digits)).toBe(words));

  it('reads every number it writes', () => expect(misread(numberWords)).toEqual([]));
});

describe('Brazilian places', () => {
  it.each([
    ['Cozinha', 'na cozinha', 'a cozinha'],
    ['Quarto', 'no quarto', 'o quarto'],
    ['A Cozinha', 'na cozinha', 'a cozinha'],
    ['Quarto de hóspedes', 'no quarto de hóspedes', 'o quarto de hóspedes'],
    ['Escritório', 'no escritório', 'o escritório'],
    ['Área externa', 'na área externa', 'a área externa'],
    ['Caixa de som', 'na caixa de som', 'a caixa de som'],
    ['Alto-falante', 'no alto-falante', 'o alto-falante'],
    ['Meu quarto', 'no meu quarto', 'o meu quarto'],
    ['TV', 'na TV', 'a TV'],
    ['Lá em cima', 'lá em cima', 'lá em cima'],
    ['Kitchen', 'em Kitchen', 'Kitchen'],
  ])('%s is "%s", and is called "%s"', (name, where, called) => {
    expect(at({ name })).toBe(where);
    expect(the({ name })).toBe(called);
  });

  it('has words of its own for every room', () => expect(at('everywhere')).toBe('na casa toda'));
});

describe('Brazilian answers', () => {
  it.each([
    [1, 'um segundo'],
    [30, '30 segundos'],
    [80, 'um minuto e 20 segundos'],
    [1800, 'meia hora'],
    [3600, 'uma hora'],
    [5400, 'uma hora e meia'],
    [7800, 'duas horas e 10 minutos'],
  ])('%d seconds are "%s"', (seconds, words) => expect(spokenDuration(seconds)).toBe(words));

  it('says a place in a song without halves', () => expect(spokenPosition(1800)).toBe('30 minutos'));

  it.each([
    ['Queen', 'Está tocando Hino de Queen na cozinha.'],
    ['Os Mutantes', 'Está tocando Hino dos Mutantes na cozinha.'],
    ['A Cor do Som', 'Está tocando Hino da Cor do Som na cozinha.'],
    ['a-ha', 'Está tocando Hino de a-ha na cozinha.'],
  ])('melts "de" and the article of %s', (artist, sentence) => {
    expect(heard(say.nowPlaying({ media: { kind: 'track', name: 'Hino', artist }, place: KITCHEN, paused: false }))).toBe(sentence);
  });

  it.each([
    ['samba', 'Tocando samba dos anos 90 na cozinha.'],
    ['relaxante', 'Tocando música relaxante dos anos 90 na cozinha.'],
    ['animado', 'Tocando música animada dos anos 90 na cozinha.'],
    ['estudar', 'Tocando música para estudar dos anos 90 na cozinha.'],
    ['carnaval', 'Tocando música de carnaval dos anos 90 na cozinha.'],
  ])('plays "%s" as what it is: a kind, a mood, a purpose, an occasion', (genre, sentence) => {
    expect(heard(say.playingSome({ some: { genre, decade: 1990 }, place: KITCHEN }))).toBe(sentence);
  });

  it('asks only for what tells the choices apart', () => {
    expect(heard(say.whichMedia(SONG_OR_ALBUM))).toBe('A música Thriller ou o álbum?');
  });

  it('gives an example that would work', () => {
    expect(heard(say.notFound({ wanted: { kind: 'podcast', name: 'Hoje' }, example: { media: WATERLOO, room: 'Cozinha' } }))).toBe(
      'Não encontrei o podcast Hoje. Tente: toque Waterloo de ABBA na cozinha.',
    );
  });
});
