import { unzipSync } from 'fflate';
import { parseJson } from '../../../src/parse-json.js';
import { iconProblems, localeOfModel, strayFiles } from './check-files.js';
import { checkManifest } from './check-manifest.js';
import { checkModels } from './check-models.js';
import { secretProblems } from './check-secrets.js';
import type { PackageReport } from './package-report.js';

/**
 * Look at an uploaded skill package as Amazon would, and with our own rules besides.
 *
 * @param known secrets of the server that the skill is for: none may be in the package.
 */
export function checkPackage(zip: Uint8Array, known: readonly string[]): PackageReport {
  const files = unzip(zip);
  if (files === undefined) return { resources: [], problems: [{ message: 'the package is no zip file' }], files: new Map() };
  const manifest = files.get('skill.json');
  const json = parseJson(textOf(manifest));
  const models = [...files].flatMap(([path, bytes]) => {
    const locale = localeOfModel(path);
    return locale === undefined ? [] : [{ locale, text: textOf(bytes) }];
  });
  const report = checkManifest(json);
  const missing = manifest === undefined ? ['skill.json is not at the root of the package'] : json === undefined ? ['skill.json is no JSON'] : undefined;
  return {
    resources: ['Manifest', ...models.map(({ locale }) => `InteractionModel.${locale}`)],
    problems: [
      ...(missing ?? [...report.problems, ...iconProblems(files, report.icons)]).map((message) => ({ resource: 'Manifest', message })),
      ...checkModels(models, report.locales),
      ...strayFiles(files, report.icons).map((path) => ({ message: `${path} has no place in a skill package` })),
      ...[...files].flatMap(([path, bytes]) => secretProblems(path, { bytes, known }).map((message) => ({ message }))),
    ],
    files,
  };
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

function unzip(zip: Uint8Array): Map<string, Uint8Array> | undefined {
  try {
    return new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));
  } catch {
    return undefined;
  }
}
