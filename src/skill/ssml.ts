/** Something to say: well-formed SSML without its `<speak>` element. Made by {@link ssml} only. */
export type Speech = { readonly ssml: string };

/** Longer names are cut: nobody listens to more, and the answer must stay below Alexa's limits. */
const MAX_NAME_LENGTH = 150;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Everything but the characters XML 1.0 §2.2 allows; lone surrogates are among the rest. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escapeText(text: string): string {
  const characters = [...text.replace(ILLEGAL, ' ').replace(/\s+/g, ' ')];
  const short = characters.length > MAX_NAME_LENGTH ? characters.slice(0, MAX_NAME_LENGTH) : characters;
  return short.map((character) => ENTITIES[character] ?? character).join('');
}

/** Template tag: texts and numbers are escaped, speech passes through. */
export function ssml(strings: TemplateStringsArray, ...values: readonly (string | number | Speech)[]): Speech {
  const parts = values.map((value) => (typeof value === 'object' ? value.ssml : escapeText(String(value))));
  return { ssml: strings.map((text, index) => text + (parts[index] ?? '')).join('') };
}

/** Several sentences, one after the other; undefined ones are skipped. */
export function sentences(...parts: readonly (Speech | undefined)[]): Speech {
  return { ssml: parts.flatMap((part) => (part === undefined ? [] : [part.ssml])).join(' ') };
}
