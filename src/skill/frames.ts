import type { IntentName } from './intents/index.js';
import type { Language } from './languages/language.js';
import { VERSIONS, type Version } from './slots.js';
import { fold } from './text.js';
import type { AskedVersion } from './versions.js';

/** What a title turned out to hold. */
export type Framed = { readonly name: string; readonly artist?: string; readonly version?: AskedVersion };

type Frame = { readonly pattern: RegExp; readonly slots: readonly string[] };

const MUSIC = ['title', 'artist', 'version'];
/** Whose samples say what may stand around a title. */
const SONG_INTENTS = ['PlaySongIntent', 'PlayTrackIntent'] as const satisfies readonly IntentName[];
const kept = new WeakMap<Language, { frames: readonly Frame[]; versions: ReadonlyMap<string, Version> }>();

/**
 * A title that swallowed what stood around it: "hallelujah the jeff buckley version", "live version of hallelujah". How people put it is known
 * from the language's own sample phrases, so no list of such forms is kept twice. Folded text out.
 */
export function readFrames(text: string, language: Language): readonly Framed[] {
  const { frames, versions } = framesOf(language);
  const folded = fold(text);
  const found = frames.flatMap(({ pattern, slots }): readonly Framed[] => {
    const values = pattern.exec(folded);
    if (values === null) return [];
    const part = (slot: string): string | undefined => values[slots.indexOf(slot) + 1]?.trim();
    const name = slots.includes('title') ? part('title') : undefined;
    if (name === undefined || name === '') return [];
    const artist = slots.includes('artist') ? part('artist') : undefined;
    const said = slots.includes('version') ? part('version') : undefined;
    return [{ name, ...(artist === undefined ? {} : { artist }), ...(said === undefined ? {} : { version: { id: versions.get(said), text: said } }) }];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** The version that a slot names. */
export function readVersion(
  slot: { text: string; resolved: readonly { id?: string | undefined }[] } | undefined,
  language: Language,
): AskedVersion | undefined {
  if (slot === undefined) return undefined;
  const id = VERSIONS.find((version) => slot.resolved.some((value) => value.id === version)) ?? framesOf(language).versions.get(fold(slot.text));
  return { id, text: slot.text };
}

function framesOf(language: Language) {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const versions = versionWords(language);
  const samples = SONG_INTENTS.flatMap((intent) => language.utterances[intent]);
  const frames = samples.flatMap((sample) => toFrame(sample, { versions: [...versions.keys()], language }) ?? []);
  const each = new Map(frames.map((frame) => [frame.pattern.source, frame]));
  // The longer a pattern, the more of what was said it explains.
  const made = { frames: [...each.values()].sort((a, b) => b.pattern.source.length - a.pattern.source.length), versions };
  kept.set(language, made);
  return made;
}

const versionWords = ({ slotValues }: Language): ReadonlyMap<string, Version> =>
  new Map(
    slotValues.VERSION.flatMap(({ id, value, synonyms = [] }) => {
      const version = VERSIONS.find((one) => one === id);
      return version === undefined ? [] : [value, ...synonyms].map((word): [string, Version] => [fold(word), version]);
    }),
  );

/** What a sample phrase has around its title: undefined where that is nothing, or only the "by" that `reading.by` lists. */
function toFrame(sample: string, { versions, language: { reading } }: { versions: readonly string[]; language: Language }): Frame | undefined {
  const tokens = sample.split(' ');
  const slots = tokens.filter((token) => token.startsWith('{')).map((token) => token.slice(1, -1));
  const first = tokens.findIndex((token) => token.startsWith('{'));
  const last = tokens.findLastIndex((token) => token.startsWith('{'));
  if (slots.length < 2 || !slots.includes('title') || slots.some((slot) => !MUSIC.includes(slot))) return undefined;
  const hasVersion = slots.includes('version');
  const isBy =
    !hasVersion &&
    last === tokens.length - 1 &&
    reading.by.includes(
      tokens
        .slice(first + 1, last)
        .map(fold)
        .join(' '),
    );
  if (isBy || (hasVersion && versions.length === 0)) return undefined;
  // Behind a title comes at most a verb, which Alexa keeps; "version" stands behind an artist.
  const parts = tokens.slice(first, slots.at(-1) === 'title' ? last + 1 : tokens.length);
  const articles = reading.articles.length === 0 ? '' : `(?:(?:${reading.articles.map(literally).join('|')}) )?`;
  return { pattern: new RegExp(`^${articles}${parts.map((token) => toPattern(token, versions)).join(reading.hasSpaces ? ' ' : ' ?')}$`, 'u'), slots };
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function toPattern(token: string, versions: readonly string[]): string {
  if (token === '{version}')
    return `(${[...versions]
      .sort((a, b) => b.length - a.length)
      .map(literally)
      .join('|')})`;
  return token.startsWith('{') ? '(.+?)' : literally(fold(token));
}
