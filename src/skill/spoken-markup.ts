import type { Speech } from './ssml.js';

/** What our speech is made of: characters that XML allows, the five entities, and the two elements that `pronounce.ts` makes. */
const ENTITY = '&(?:amp|lt|gt|quot|apos);';
const LEGAL = String.raw`\t\n\r\u{20}\u{21}\u{23}-\u{25}\u{27}-\u{3B}\u{3D}\u{3F}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}`;
const START = `<(lang) xml:lang="[a-z]{2}-[A-Z]{2}">|<(sub) alias="(?:[${LEGAL}]|${ENTITY})*">`;
const TOKEN = new RegExp(`${START}|</(lang|sub)>|${ENTITY}|["${LEGAL}]`, 'gu');

/** Whether a text could be words of ours: well-formed, and without anything that we never say (sounds, pauses, other people's elements). */
export function isOwnSpeech(text: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const { 0: token, 1: lang, 2: sub, 3: closes, index } of text.matchAll(TOKEN)) {
    if (index !== end) return false;
    end += token.length;
    const opens = lang ?? sub;
    if (opens !== undefined) open.push(opens);
    if (closes !== undefined && open.pop() !== closes) return false;
  }
  return end === text.length && open.length === 0;
}

/** The beginning of a speech, well formed: no element is left open, and no entity or character is cut in two. */
export function cutSpeech(speech: Speech, { atMost }: { atMost: number }): Speech {
  if (speech.ssml.length <= atMost) return speech;
  const open: string[] = [];
  const closing = (): string => open.map((element) => `</${element}>`).join('');
  let kept = '';
  for (const [token, lang, sub, closes] of speech.ssml.matchAll(TOKEN)) {
    const opens = lang ?? sub;
    if (closes !== undefined) {
      if (open[0] !== closes) break;
      open.shift();
    } else if (kept.length + token.length + closing().length + (opens === undefined ? 0 : `</${opens}>`.length) > atMost) break;
    else if (opens !== undefined) open.unshift(opens);
    kept += token;
  }
  return { ssml: kept + closing() };
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&apos;': "'", '&quot;': '"' };

/** What is said, as it is read: without markup. Silence is empty. */
export const plainText = (speech: Speech | undefined): string =>
  (speech?.ssml ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/&\w+;/g, (entity) => CHARACTERS[entity] ?? entity)
    .trim();
