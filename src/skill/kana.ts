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

export const hasKana = (text: string): boolean => /[ぁ-ゖァ-ヺ]/.test(text);

/** Other letters stay as they are. A long vowel is written twice; a vowel that only holds two consonants apart is dropped ("rapusodi" → "rapsodi"). */
export function toLatin(text: string): string {
  const kana = text.normalize('NFC').replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  let latin = '';
  let doubled = false;
  for (const letter of kana) {
    const small = SMALL[letter];
    if (letter === 'っ') {
      doubled = true;
    } else if (letter === 'ー') {
      latin += latin.at(-1) ?? '';
    } else if (small !== undefined) {
      const hadI = /(sh|ch|j)i$/.test(latin);
      latin = latin.replace(/(?<![a-z])u$/, 'w').replace(/[aiueo]$/, '') + (hadI ? small.replace('y', '') : small);
    } else {
      const sound = LATIN.get(letter) ?? letter;
      latin += doubled ? (sound[0] ?? '') + sound : sound;
      doubled = false;
    }
  }
  return latin.replace(/(?<=[kgszptdbfmrn])u(?=[bcdfghjkmnprstwz]|\s|$)/g, '');
}
