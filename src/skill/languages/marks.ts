import { reading as de } from './de/reading.js';
import { reading as en } from './en/reading.js';
import { reading as es } from './es/reading.js';
import { reading as fr } from './fr/reading.js';
import { reading as it } from './it/reading.js';
import { reading as ja } from './ja/reading.js';
import { reading as nl } from './nl/reading.js';
import { reading as pt } from './pt/reading.js';
import type { Reading } from './reading.js';

/** What tells a title of one language from one of another. Apart from the languages themselves, whose phrases need it. */
export const MARKS: readonly { readonly language: string; readonly marks: Reading['marks'] }[] = [
  { language: 'en', marks: en.marks },
  { language: 'de', marks: de.marks },
  { language: 'fr', marks: fr.marks },
  { language: 'it', marks: it.marks },
  { language: 'nl', marks: nl.marks },
  { language: 'ja', marks: ja.marks },
  { language: 'es', marks: es.marks },
  { language: 'pt', marks: pt.marks },
];
