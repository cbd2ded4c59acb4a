import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { buildSkillPackage, DEFAULT_PACKAGE } from '../../src/skill/skill-package/build-skill-package.js';
import type { Smapi } from '../support/smapi/smapi.js';

/** The files of a skill package: path and content. */
export type Files = Record<string, string | Uint8Array>;

const ICONS = ['assets/icon_108.png', 'assets/icon_512.png'];

/** Our skill package in these locales. */
export function ourPackage(locales: readonly string[]): Files {
  const icons = ICONS.map((path) => [path, readFileSync(`skill-package/${path}`)] as const);
  return Object.fromEntries([...buildSkillPackage({ ...DEFAULT_PACKAGE, locales }), ...icons]);
}

/** Stored, not compressed: nobody waits for it. */
const zip = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])), { level: 0 });

const problem = z.object({ message: z.string() });
const importSchema = z.object({
  status: z.string(),
  errors: z.array(problem),
  skill: z.object({ resources: z.array(z.object({ name: z.string(), status: z.string(), errors: z.array(problem) })) }),
});

export type Outcome = {
  status: string;
  /** Every reason, with Amazon's name of what it concerns before it: `Manifest: …`. */
  reasons: string[];
};

/** Upload a package and import it as a new skill, in the calls that ask-cli makes. */
export async function uploadPackage(smapi: Smapi, files: Files | Uint8Array): Promise<Outcome> {
  const headers = smapi.authorization;
  const place = await fetch(`${smapi.url}/v1/skills/uploads`, { method: 'POST', headers });
  const { uploadUrl } = z.object({ uploadUrl: z.string() }).parse(await place.json());
  await fetch(uploadUrl, { method: 'PUT', body: files instanceof Uint8Array ? files : zip(files) });
  const body = JSON.stringify({ location: uploadUrl, vendorId: smapi.vendorId });
  const started = await fetch(`${smapi.url}/v1/skills/imports`, { method: 'POST', headers, body });
  const answer = await fetch(`${smapi.url}${started.headers.get('location')}`, { headers });
  const { status, errors, skill } = importSchema.parse(await answer.json());
  return {
    status,
    reasons: [
      ...errors.map(({ message }) => `Package: ${message}`),
      ...skill.resources.flatMap(({ name, errors: reasons }) => reasons.map(({ message }) => `${name}: ${message}`)),
    ],
  };
}
