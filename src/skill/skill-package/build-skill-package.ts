import { INTENTS } from '../intents/index.js';
import { buildInteractionModel } from '../interaction-model.js';
import { languageOf } from '../languages/index.js';
import { LOCALES, type Locale } from '../languages/locales.js';
import { buildManifest, type CertificateType } from './manifest.js';
import { MODELS } from './paths.js';
import { type HouseNames, withHouseNames } from './with-house-names.js';

export { lintSkillPackage } from './lint-skill-package.js';
export type { HouseNames } from './with-house-names.js';

/** What differs from one skill to the next. */
export type PackageOptions = {
  /** Where Alexa and people's browsers reach the server: an origin, without a slash behind it. */
  readonly publicUrl: string;
  /** Of the certificate there: for this very name, or for all names beside it. */
  readonly certificateType: CertificateType;
  /** Some of {@link LOCALES}. */
  readonly locales: readonly string[];
  /** What people call this skill, in every one of the locales; default: each language's own name. */
  readonly invocationName?: string;
  readonly names: HouseNames;
};

const NO_NAMES: HouseNames = { rooms: [], artists: [], albums: [], playlists: [] };

/** As it is in the repository. */
export const DEFAULT_PACKAGE: PackageOptions = { publicUrl: 'https://alexa.example.org', certificateType: 'Trusted', locales: LOCALES, names: NO_NAMES };

/**
 * The files of a skill package but the icons: their path in `skill-package/`, and their text as ask-cli would write it, so that deploying
 * changes none of them. Pure, and the same for the same input.
 *
 * @throws {RangeError} a locale that we do not speak, or none.
 */
export function buildSkillPackage(options: PackageOptions): ReadonlyMap<string, string> {
  const locales = knownLocales(options.locales);
  const invocationName = options.invocationName === undefined ? undefined : tidy(options.invocationName);
  return new Map([
    ['skill.json', toFile(buildManifest({ ...options, locales, invocationName }))],
    ...locales.map((locale) => [modelPath(locale), toFile(buildModel({ locale, invocationName, names: options.names }))] as const),
  ]);
}

const modelPath = (locale: string): string => `${MODELS}/${locale}.json`;

/** In the order of the manifest. */
function knownLocales(wanted: readonly string[]): [Locale, ...Locale[]] {
  const known: readonly string[] = LOCALES;
  const unknown = wanted.filter((locale) => !known.includes(locale));
  const [first, ...others] = LOCALES.filter((locale) => wanted.includes(locale));
  if (first === undefined || unknown.length > 0)
    throw new RangeError(`no locale of this skill: ${unknown.join(', ') || 'none was chosen'}; there are ${LOCALES.join(', ')}`);
  return [first, ...others];
}

function buildModel({ locale, invocationName, names }: { locale: Locale; invocationName: string | undefined; names: HouseNames }) {
  const language = languageOf(locale);
  const model = buildInteractionModel({ intents: INTENTS, language, locale });
  const slotValues = withHouseNames(language, { names, model });
  const own = { ...language, slotValues, invocationName: invocationName?.toLowerCase() ?? language.invocationName };
  return buildInteractionModel({ intents: INTENTS, language: own, locale });
}

const tidy = (name: string): string =>
  name
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[‘’`´]/g, "'");

const toFile = (content: unknown): string => JSON.stringify(content, null, 2);
