import { createRecentMap } from '../recent-map.js';
import { MARKS } from './languages/marks.js';
import { type Speech, ssml } from './ssml.js';

/**
 * The voices that `<lang>` may ask for (Amazon, "SSML reference"), by our languages. Dutch is not among them: Dutch names are read as the listener's
 * own.
 */
const VOICES = { en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', it: 'it-IT', pt: 'pt-BR', ja: 'ja-JP' } as const;
type Voice = keyof typeof VOICES;
const VOICE_LANGUAGES: readonly Voice[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ja'];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}/u;
const SPEAKABLE = /[\p{L}\p{N}]/u;

/** A letter of its own is worth as much as a little word; below this a name may be anybody's. */
const SURE = 2;

const spoken = createRecentMap<Speech>(2_000);

/**
 * A name as it should be heard by somebody who listens in `language` (`en`, `de` …): in the voice of its own language where it is plainly foreign
 * and Alexa has that voice, and with symbols read as they are meant ("P!nk" is Pink, "AC/DC" is A C D C). The text stays as it is written.
 */
export function pronounce(name: string, language: string): Speech {
  const key = `${language} ${name}`;
  const known = spoken.get(key);
  if (known !== undefined) return known;
  const text = withSymbolsRead(name.trim());
  const voice = foreignVoice(name, language);
  const speech = voice === undefined ? text : { ssml: `<lang xml:lang="${VOICES[voice]}">${text.ssml}</lang>` };
  spoken.set(key, speech);
  return speech;
}

/** `<sub>` says something else than is written (Amazon, "SSML reference"). */
function withSymbolsRead(name: string): Speech {
  const read = name
    .replace(/(?<=\p{L})!(?=\p{L})/gu, 'i')
    .replace(/\$(?=\p{L})/gu, 's')
    .replace(/\b\p{Lu}{1,3}(?:\/\p{Lu}{1,3})+\b/gu, (letters) => [...letters.replaceAll('/', '')].join(' '))
    .replace(/(?<=\p{L})[*_~|]+(?=\p{L})/gu, ' ')
    .replace(/[*_~|#♥★]+/gu, ' ');
  // Nothing would be left to say of "★": then the voice makes of it what it can.
  return read === name || !SPEAKABLE.test(read) ? ssml`${name}` : { ssml: `<sub alias="${ssml`${read}`.ssml}">${ssml`${name}`.ssml}</sub>` };
}

/** The language that a name is plainly of, if that is not the listener's. */
function foreignVoice(name: string, listener: string): Voice | undefined {
  if (KANA.test(name)) return listener === 'ja' ? undefined : 'ja';
  if (!LATIN.test(name)) return undefined;
  const scores = MARKS.map(({ language, marks }) => ({ language, score: likeness(name, marks) })).sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  const voice = VOICE_LANGUAGES.find((each) => each === best?.language);
  const isPlain = best !== undefined && best.score >= SURE && best.score > (second?.score ?? 0);
  if (isPlain) return best.language === listener ? undefined : voice;
  // Latin letters in a Japanese sentence are English, unless they are plainly something else.
  return listener === 'ja' ? 'en' : undefined;
}

/** Each little word counts once, and single letters do not: "M|O|O|N" is not Portuguese, "Les Les" not French. */
function likeness(name: string, { letters, words }: { letters: string; words: readonly string[] }): number {
  const text = name.toLowerCase();
  const hasLetter = letters !== '' && [...text].some((letter) => letters.includes(letter));
  const little = text.split(/[^\p{L}\p{N}'’]+/u).flatMap((word) => word.split(/(?<=['’])/u));
  const told = new Set(little.map((word) => word.replace('’', "'")).filter((word) => word.length > 1 && words.includes(word)));
  return told.size + (hasLetter ? 1 : 0);
}
