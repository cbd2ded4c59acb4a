import { toCardinal } from 'n2words/es-ES';
import { createNumberReader } from '../number-reader.js';

const spell = (value: number): string => toCardinal(value).replace(/dieciseis$/, 'dieciséis');

/** "Un", "una"; "veintiún", "treinta y una"; "doscientas"; "ciento" and the old "diez y seis". */
function alsoSaid(value: number): string[] {
  const said = spell(value);
  return [
    ...(said.endsWith('uno') ? [said.replace(/uno$/, 'una'), said.replace(/uno$/, 'un')] : []),
    ...(said.includes('ientos') ? [said.replace(/ientos/, 'ientas')] : []),
    ...(value === 100 ? ['ciento'] : []),
    ...(value > 15 && value < 20 ? [said.replace(/^dieci/, 'diez y ')] : []),
    ...(value > 20 && value < 30 ? [said.replace(/^veinti/, 'veinte y ')] : []),
  ];
}

const UP_TO = 2100;

export const numberWords = createNumberReader({
  spell,
  others: Object.fromEntries(Array.from({ length: UP_TO }, (_, value) => [value, alsoSaid(value)])),
});
