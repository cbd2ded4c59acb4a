import { toCardinal } from 'n2words/pt-PT';
import { createNumberReader } from '../number-reader.js';

/** In Brazil: "dezesseis", "dezessete", "dezenove", where Portugal says "dezasseis". */
const spell = (value: number): string => toCardinal(value).replace('dezasse', 'dezesse').replace('dezanove', 'dezenove');

/** "Uma", "vinte e duas", "duzentas", "quatorze", "cento". */
function alsoSaid(value: number): string[] {
  const said = spell(value);
  return [
    ...(/(?:^| )um$/.test(said) ? [said.replace(/um$/, 'uma')] : []),
    ...(/(?:^| )dois$/.test(said) ? [said.replace(/dois$/, 'duas')] : []),
    ...(/(?:centos|zentos|nhentos)/.test(said) ? [said.replace(/entos/, 'entas')] : []),
    ...(said.endsWith('catorze') ? [said.replace(/catorze$/, 'quatorze')] : []),
    ...(value === 100 ? ['cento'] : []),
    ...(value === 1000 ? ['um mil'] : []),
  ];
}

const UP_TO = 2100;

export const numberWords = createNumberReader({
  spell,
  others: Object.fromEntries(Array.from({ length: UP_TO }, (_, value) => [value, alsoSaid(value)])),
});
