import { languageOf } from '../../src/skill/languages/index.js';
import { LOCALES } from '../../src/skill/languages/locales.js';
import { buildSkillPackage, DEFAULT_PACKAGE, type HouseNames, lintSkillPackage } from '../../src/skill/skill-package/build-skill-package.js';
import type { PackageFinding } from '../../src/skill/skill-package/lint-skill-package.js';
import type { CertificateType } from '../../src/skill/skill-package/manifest.js';
import { isLocal } from './check-public-url.js';
import { SetupError } from './problem.js';

/** The locales of `--locales`, in the project's order. Empty: all. @throws {SetupError} `locales` */
export function readLocales(typed: string): readonly string[] {
  const known: readonly string[] = LOCALES;
  const wanted = typed.split(',').map((locale) => locale.trim());
  if (typed.trim() === '' || typed.trim() === 'all') return [];
  const unknown = wanted.filter((locale) => !known.includes(locale));
  if (unknown.length > 0) {
    throw new SetupError([{ fault: 'locales', cause: `not a locale of this skill: ${unknown.join(', ')}`, next: `Choose from ${known.join(', ')}.` }]);
  }
  return known.filter((locale) => wanted.includes(locale));
}

type Wanted = {
  publicUrl: string;
  certificateType: CertificateType;
  /** Empty: all. */
  locales: readonly string[];
  /** Empty: each language's own. */
  invocationName: string;
  names: HouseNames;
};

/**
 * The files of `skill-package/`, as this house wants them.
 *
 * @throws {SetupError} `skill-package`: Amazon would refuse them, for the invocation name mostly.
 */
export function planPackage({ locales, invocationName, ...wanted }: Wanted): ReadonlyMap<string, string> {
  const chosen = locales.length === 0 ? LOCALES : locales;
  const options = { ...wanted, locales: chosen, ...(invocationName === '' ? {} : { invocationName }) };
  const files = buildSkillPackage(options);
  // On localhost only the address is what Amazon would not take, and nothing is sent there.
  const judged = isLocal(wanted.publicUrl) ? buildSkillPackage({ ...options, publicUrl: DEFAULT_PACKAGE.publicUrl }) : files;
  const errors = lintSkillPackage(judged).filter(({ level }) => level === 'error');
  if (errors.length === 0) return files;
  throw refusal(errors, { invocationName, chosen });
}

const MOST_SHOWN = 5;

/** What Amazon would say, each rule with the locales it is broken in, and the locales that are left. */
function refusal(errors: readonly PackageFinding[], { invocationName, chosen }: { invocationName: string; chosen: readonly string[] }): SetupError {
  const said = [...new Set(errors.map(({ rule, message }) => `${rule}: ${message}`))];
  const inLocales = (breach: string): string =>
    errors.flatMap(({ rule, message, locale }) => (`${rule}: ${message}` === breach && locale !== undefined ? [locale] : [])).join(', ');
  const left = chosen.filter((locale) => !errors.some((error) => error.locale === locale || error.locale === undefined));
  const elsewhere = left.length === 0 ? '' : ` Or leave out the locales named: --locales ${left.join(',')}`;
  return new SetupError([
    {
      fault: 'skill-package',
      cause: `Amazon would not take the skill: ${said
        .slice(0, MOST_SHOWN)
        .map((breach) => (inLocales(breach) === '' ? breach : `${breach} (${inLocales(breach)})`))
        .join('; ')}`,
      next:
        invocationName === ''
          ? `Choose other --locales, or none.${elsewhere}`
          : `Choose another --invocation-name: two words or more, lower case, without "alexa", "skill" or "ask".${elsewhere}`,
    },
  ]);
}

/** What people call the skill in its first locale. */
export const calledAs = ({ invocationName, locales }: Pick<Wanted, 'invocationName' | 'locales'>): string =>
  invocationName || languageOf(locales[0] ?? LOCALES[0]).invocationName;
