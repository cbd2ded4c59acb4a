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
/** An r behind a long vowel and the one that follows are heard as one: ウォータールー, "Waterloo". */
const withOneR = (code: string): string => code.replace(/R+/g, 'R');
/** With fewer consonants left, too many names sound alike. */
const MIN_CODE = 3;

/** How alike two names sound, 0–1. */
export function soundAlike(a: Sound, b: Sound): number {
  if (a.code === '' || b.code === '') return 0;
  if (a.isKana === b.isKana) return similarity(a.code, b.code);
  const [one, other] = [heardInJapanese(a.code), heardInJapanese(b.code)];
  const [bareOne, bareOther] = [withoutR(one), withoutR(other)];
  return Math.max(
    similarity(one, other),
    isLong(bareOne, bareOther) ? similarity(bareOne, bareOther) * 0.95 : 0,
    isLong(one, other) ? similarity(withOneR(one), withOneR(other)) * 0.95 : 0,
  );
}

const isLong = (one: string, other: string): boolean => Math.min(one.length, other.length) >= MIN_CODE;

/** From here on a name in kana sounds like the other; and from here on, letters taken into account, it is the other. */
const SOUNDS_SO = 0.75;
const IS_SO = 0.7;
/** Less than this share of the longer name's letters is another name: アデル is "Adele", not "Waterloo". */
const MIN_LENGTH = 0.6;

/** How surely a name in kana is this one in Latin letters, 0 for another. By its sound mostly; the letters tell "Feeling Good" from ドゥーイング グレート. Folded. */
export function likenessInKana(kana: string, name: string): number {
  const [sound, other] = [soundOf(kana), soundOf(name)];
  const alike = soundAlike(sound, other);
  const latin = toLatin(kana);
  if (alike < SOUNDS_SO || (alike < 0.99 && !isLong(sound.code, other.code))) return 0;
  if (Math.min(latin.length, name.length) / Math.max(latin.length, name.length) < MIN_LENGTH) return 0;
  const likeness = 0.8 * alike + 0.2 * similarity(latin, name);
  return likeness >= IS_SO ? likeness : 0;
}
