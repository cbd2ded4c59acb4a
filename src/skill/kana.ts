/** Kana → Latin letters, roughly as Hepburn has it: enough to hear that クイーン is Queen. */

const ROWS: readonly (readonly [kana: string, latin: string])[] = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこ', 'ka ki ku ke ko'],
  ['がぎぐげご', 'ga gi gu ge go'],
  ['さしすせそ', 'sa shi su se so'],
  ['ざじずぜぞ', 'za ji zu ze zo'],
  ['たちつてと', 'ta chi tsu te to'],
  ['だぢづでど', 'da ji zu de do'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほ', 'ha hi fu he ho'],
  ['ばびぶべぼ', 'ba bi bu be bo'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po'],
  ['まみむめも', 'ma mi mu me mo'],
  ['らりるれろ', 'ra ri ru re ro'],
  ['やゆよわをんゔ', 'ya yu yo wa o n vu'],
];

const LATIN: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([kana, latin]) => {
    const sounds = latin.split(' ');
    return [...kana].map((letter, index): [string, string] => [letter, sounds[index] ?? '']);
  }),
);

/** Small kana change the vowel before them: ティ "ti", シャ "sha", ファ "fa". */
const SMALL: Readonly<Record<string, string>> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o', ゃ: 'ya', ゅ: 'yu', ょ: 'yo', ゎ: 'wa' };

/** Letters by their names: "ジャズ エフエム" is "ジャズ fm". Longer names before those they begin with. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  `エックス x, エイチ h, エッチ h, ダブリュー w, ジェイ j, ジェー j, ケイ k, ケー k, アール r, エー a, エイ a, ビー b, シー c, ディー d, イー e, エフ f, ジー g, アイ i,
  エル l, エム m, エヌ n, オー o, ピー p, キュー q, エス s, ティー t, ユー u, ブイ v, ヴィー v, ワイ y, ゼット z, ズィー z`
    .split(',')
    .map((pair): [string, string] => {
      const [name = '', letter = ''] = pair.trim().split(' ');
      return [name, letter];
    }),
);
const LETTER_NAME = [...LETTER_NAMES.keys()].join('|');
/** Two or more: one alone is as likely a word ("ユー", you; "シー", sea). */
const SPELLED_OUT = new RegExp(`(?<![ァ-ヺー])(?:(?:${LETTER_NAME}) ?){2,}(?![ァ-ヺー])`, 'gu');

/** Letters that were said one by one, as letters. */
const withLetters = (text: string): string =>
  text.replace(SPELLED_OUT, (names) => names.replace(new RegExp(LETTER_NAME, 'gu'), (name) => LETTER_NAMES.get(name) ?? name));

/** Whether it may be a foreign name written by its sound: kana, and nothing that only Japanese names hold. */
export const hasKana = (text: string): boolean => /[ぁ-ゖァ-ヺ]/.test(text) && !/\p{Script=Han}/u.test(text);

/**
 * Other letters stay as they are. A long vowel is written twice, but a long a is mostly an "ar" or "er" ("カーペンターズ", "ディナー"); a vowel that only
 * holds two consonants apart is dropped ("rapusodi" → "rapsodi"); letters said one by one are letters.
 */
export function toLatin(text: string): string {
  const kana = withLetters(text.normalize('NFC')).replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  let latin = '';
  let doubled = false;
  for (const letter of kana) {
    const small = SMALL[letter];
    if (letter === 'っ') {
      doubled = true;
    } else if (letter === 'ー') {
      latin += latin.endsWith('a') ? 'r' : (latin.at(-1) ?? '');
    } else if (small !== undefined) {
      const hadI = /(sh|ch|j)i$/.test(latin);
      latin = latin.replace(/(?<![a-z])u$/, 'w').replace(/[aiueo]$/, '') + (hadI ? small.replace('y', '') : small);
    } else {
      const sound = LATIN.get(letter) ?? letter;
      latin += doubled ? (sound[0] ?? '') + sound : sound;
      doubled = false;
    }
  }
  return latin.replace(/(?<=[kgszptdbfmrn])u(?=[bcdfghjkmnprstwz]|\s|$)/g, '').replace(/n(?=[bpm])/g, 'm');
}
