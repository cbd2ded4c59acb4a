import { toCardinal } from 'n2words/ja-JP';
import { toDigits as englishDigits } from '../en/number-words.js';

const DIGITS = '〇一二三四五六七八九';
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIAD = 10_000;

/** What stands behind a number and makes no other word of it: 三十秒, 九十年代, 一人. */
const COUNTERS = '秒分時年代月日週曲番枚度回人本階話章巻号個歳才目杯倍点位円夜つ';
const NUMBER = new RegExp(
  `(?<=^|[${COUNTERS}間]|[^\\p{Script=Han}])[零${DIGITS}十百千万]+(?![零${DIGITS}十百千万])(?=[${COUNTERS}]|[^\\p{Script=Han}]|$)`,
  'gu',
);

/** English numbers as Japanese speakers say them in titles: "ナインティーン ナインティ ナイン". */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  `ゼロ zero, オー oh, ワン one, ツー two, スリー three, フォー four, ファイブ five, ファイヴ five, シックス six, セブン seven, セヴン seven, エイト eight, ナイン nine,
  テン ten, イレブン eleven, トゥエルブ twelve, サーティーン thirteen, フォーティーン fourteen, フィフティーン fifteen, シックスティーン sixteen, セブンティーン seventeen,
  エイティーン eighteen, ナインティーン nineteen, トゥエンティ twenty, トゥエンティー twenty, サーティ thirty, サーティー thirty, フォーティ forty, フォーティー forty,
  フィフティ fifty, フィフティー fifty, シックスティ sixty, シックスティー sixty, セブンティ seventy, セブンティー seventy, エイティ eighty, エイティー eighty,
  ナインティ ninety, ナインティー ninety, ハンドレッド hundred, サウザンド thousand`
    .split(',')
    .map((pair): [string, string] => {
      const [kana = '', english = ''] = pair.trim().split(' ');
      return [kana, english];
    }),
);

/** Replace number words by digits: "九十九 の 風船" → "99 の 風船", "千九百九十九" and "一九九九" → 1999. Other words stay: "千本桜" has a counter, "一緒" has none. */
export const toDigits = (text: string): string => englishRuns(text).replace(NUMBER, (run) => readNumber(run) ?? run);

/** Runs of English number words, in katakana. */
function englishRuns(text: string): string {
  if (!/[ァ-ヶ]/u.test(text)) return text;
  const words = text.split(' ');
  const out: string[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) out.push(englishDigits(run.join(' ')));
    run = [];
  };
  for (const word of words) {
    const english = ENGLISH.get(word);
    // "オー" is a nought only inside a number.
    if (english === undefined || (english === 'oh' && run.length === 0)) {
      close();
      out.push(word);
    } else run.push(english);
  }
  close();
  return out.join(' ');
}

/** 千九百九十九, 一九九九, 二万五千; undefined for what is no number, like 三四十. */
function readNumber(run: string): string | undefined {
  const letters = [...run.replaceAll('零', '〇')];
  if (letters.every((letter) => DIGITS.includes(letter))) return letters.map((letter) => DIGITS.indexOf(letter)).join('');
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const letter of letters) {
    const unit = SMALL_UNITS[letter];
    if (DIGITS.includes(letter)) {
      if (digit !== undefined) return undefined;
      digit = DIGITS.indexOf(letter);
    } else if (unit !== undefined) {
      if (unit >= smallest) return undefined;
      section += (digit ?? 1) * unit;
      smallest = unit;
      digit = undefined;
    } else {
      total += Math.max(1, section + (digit ?? 0)) * MYRIAD;
      section = 0;
      digit = undefined;
      smallest = Number.POSITIVE_INFINITY;
    }
  }
  return String(total + section + (digit ?? 0));
}

const LONGEST = 5;

/** Replace digits by kanji: "99の風船" → "九十九の風船". Longer numbers stay. */
export const toWords = (text: string): string => text.replace(/\d+/g, (digits) => (digits.length > LONGEST ? digits : toCardinal(Number(digits))));
