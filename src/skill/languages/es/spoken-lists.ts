import type { Speech } from '../../ssml.js';
import { listedWith } from '../spoken-lists.js';

const TAG = /<[^>]*>/g;
/** "Y" and "o" change before their own sound: "Iván e Inés", "uno u otro"; but "nieve y hielo". */
const soundsLikeI = ({ ssml: text }: Speech): boolean => /^(?:i|í|hi(?!e)|hí)/i.test(text.replace(TAG, ''));
const soundsLikeO = ({ ssml: text }: Speech): boolean => /^(?:o|ó|ho|hó|8|11\b)/i.test(text.replace(TAG, ''));

const more = (count: number): string => `${count} más`;

/** "a", "a y b", "a, b y c". */
export const allOf = listedWith((next) => (soundsLikeI(next) ? ' e ' : ' y '), more);

/** "a", "a o b", "a, b o c". */
export const oneOf = listedWith((next) => (soundsLikeO(next) ? ' u ' : ' o '), more);
