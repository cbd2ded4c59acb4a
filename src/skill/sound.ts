import { doubleMetaphone } from 'double-metaphone';
import { hasKana, toLatin } from './kana.js';
import { similarity } from './text.js';

/** How a name sounds: consonants mostly, as Double Metaphone writes them. `isKana`: a Japanese spelling of what may be foreign. */
export type Sound = { readonly code: string; readonly isKana: boolean };

/** Names whose sounds are kept. */
const MAX_KEPT = 5000;
const kept = new Map<string, Sound>();

/** @param folded As `text.ts` folds. */
export function soundOf(folded: string): Sound {
  const known = kept.get(folded);
  if (known !== undefined) return known;
  const isKana = hasKana(folded);
  const latin = isKana ? toLatin(folded) : folded;
  const sound = {
    code: latin
      .split(' ')
      .map((word) => doubleMetaphone(word)[0])
      .join(''),
    isKana,
  };
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(folded, sound);
  return sound;
}

/** What Japanese does not tell apart: l and r, th, sh and s, v and b. */
const heardInJapanese = (code: string): string => code.replace(/L/g, 'R').replace(/[0X]/g, 'S').replace(/F/g, 'P');

/** ー is a long vowel, or an r behind one: ディナー, "dinner". */
const withoutR = (code: string): string => code.replace(/R/g, '');
/** With fewer consonants left, too many names sound alike. */
const MIN_WITHOUT_R = 3;

/** How alike two names sound, 0–1. */
export function soundAlike(a: Sound, b: Sound): number {
  if (a.code === '' || b.code === '') return 0;
  if (a.isKana === b.isKana) return similarity(a.code, b.code);
  const [one, other] = [heardInJapanese(a.code), heardInJapanese(b.code)];
  const [bareOne, bareOther] = [withoutR(one), withoutR(other)];
  return Math.max(similarity(one, other), Math.min(bareOne.length, bareOther.length) >= MIN_WITHOUT_R ? similarity(bareOne, bareOther) * 0.95 : 0);
}
