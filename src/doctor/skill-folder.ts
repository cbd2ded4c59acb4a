import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { ASK_STATES, parseAskStates, skillIdOf } from '../ask-states.js';
import { errorCode } from '../error-code.js';
import { parseJson } from '../parse-json.js';
import { MODELS } from '../skill/skill-package/paths.js';

const endpoint = z.object({ uri: z.string(), sslCertificateType: z.string().optional() });
const legalUrls = z.object({ privacyPolicyUrl: z.string().optional(), termsOfUseUrl: z.string().optional() });
const manifestFile = z.object({
  manifest: z.object({
    publishingInformation: z.object({ locales: z.record(z.string(), z.unknown()) }),
    privacyAndCompliance: z.object({ locales: z.record(z.string(), legalUrls).optional() }).optional(),
    apis: z.object({ custom: z.object({ endpoint, regions: z.record(z.string(), z.object({ endpoint })).optional() }) }),
  }),
});
const modelFile = z.object({ interactionModel: z.object({ languageModel: z.object({ invocationName: z.string() }) }) });

const SKILL_PACKAGE = 'skill-package';
const MANIFEST = 'skill.json';

/** What `ask deploy` would send, as far as the doctor compares it. `endpoints`: of every region. */
export type SkillFolder = {
  endpoints: readonly string[];
  /** `sslCertificateType` of each endpoint that says one. */
  certificateTypes: readonly string[];
  /** Where Amazon is told that people can read about privacy and terms. */
  legalUrls: readonly string[];
  locales: readonly string[];
  /** Locales that have an interaction model. */
  models: readonly string[];
  /** Every file that may hold text, by path from the project's folder. */
  texts: ReadonlyMap<string, string>;
  /** The skills that `ask deploy` has made or updated from here. */
  deployedSkillIds: readonly string[];
};

/** A file of the skill package that is missing or is not what it should be. The message names it. */
export class SkillFolderError extends Error {
  override readonly name = 'SkillFolderError';
}

/**
 * @returns undefined: there is no skill-package/ in this folder at all.
 * @throws {SkillFolderError}
 */
export async function readSkillFolder(project: string): Promise<SkillFolder | undefined> {
  const root = join(project, SKILL_PACKAGE);
  const files = await readdir(root, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
  if (files === undefined) return undefined;
  const paths = files.filter((file) => file.isFile() && !/\.(png|jpe?g)$/.test(file.name)).map((file) => join(file.parentPath, file.name));
  const texts = new Map(await Promise.all(paths.map(async (path) => [relative(project, path), await readText(path)] as const)));

  const { publishingInformation, privacyAndCompliance, apis } = read(texts, { path: join(SKILL_PACKAGE, MANIFEST), schema: manifestFile }).manifest;
  const modelPaths = [...texts.keys()].filter((path) => path.startsWith(join(SKILL_PACKAGE, MODELS)));
  for (const path of modelPaths) read(texts, { path, schema: modelFile });
  const endpoints = [apis.custom.endpoint, ...Object.values(apis.custom.regions ?? {}).map((region) => region.endpoint)];
  const legal = Object.values(privacyAndCompliance?.locales ?? {}).flatMap(({ privacyPolicyUrl, termsOfUseUrl }) => [privacyPolicyUrl, termsOfUseUrl]);
  return {
    endpoints: endpoints.map(({ uri }) => uri),
    certificateTypes: endpoints.flatMap(({ sslCertificateType }) => sslCertificateType ?? []),
    legalUrls: legal.filter((url) => url !== undefined),
    locales: Object.keys(publishingInformation.locales),
    models: modelPaths.map((path) => path.replace(/^.*\//, '').replace(/\.json$/, '')),
    texts,
    deployedSkillIds: await readSkillIds(join(project, ASK_STATES)),
  };
}

async function readSkillIds(path: string): Promise<readonly string[]> {
  const text = await readRegularFile(path).catch(noneIfMissing);
  return Object.values(parseAskStates(text).profiles).flatMap((profile) => skillIdOf(profile) ?? []);
}

function read<Schema extends z.ZodType>(texts: ReadonlyMap<string, string>, { path, schema }: { path: string; schema: Schema }): z.output<Schema> {
  const text = texts.get(path);
  if (text === undefined) throw new SkillFolderError(`${path} is missing`);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SkillFolderError(parseJson(text) === undefined ? `${path} is not JSON` : `${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readRegularFile(path);
  } catch (cause) {
    if (cause instanceof SkillFolderError) throw cause;
    throw new SkillFolderError(`${path} cannot be read: ${errorCode(cause)}`, { cause });
  }
}

/** A pipe would be waited for without end. */
async function readRegularFile(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new SkillFolderError(`${path} is not a file`);
  return await readFile(path, 'utf8');
}

function noneIfMissing(error: unknown): undefined {
  if (error instanceof SkillFolderError) throw error;
  if (errorCode(error) === 'ENOENT') return undefined;
  throw new SkillFolderError(`skill-package cannot be read: ${errorCode(error)}`, { cause: error });
}
