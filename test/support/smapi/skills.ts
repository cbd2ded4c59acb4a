import { randomUUID } from 'node:crypto';
import { checkPackage } from './check-package.js';
import type { DeployedSkill, Import } from './smapi-types.js';

export type SkillsOptions = {
  /** Secrets that no package may hold. */
  secrets: readonly string[];
  /** How many times an import is still in progress when it is asked for. */
  importWaits: number;
};

/** The skills of one vendor: uploads, imports, and what came of them. */
export function createSkills({ secrets, importWaits }: SkillsOptions) {
  const skills = new Map<string, DeployedSkill>();
  const imports = new Map<string, Import>();
  /** By upload id; null until the bytes are there. */
  const uploads = new Map<string, Buffer | null>();

  return {
    skills,
    imports,

    /** @returns the id of a place for one package. */
    createUpload(): string {
      const id = randomUUID();
      uploads.set(id, null);
      return id;
    },

    /** @returns whether there was such a place, still empty. */
    upload(id: string, bytes: Buffer): boolean {
      if (uploads.get(id) !== null) return false;
      uploads.set(id, bytes);
      return true;
    },

    /**
     * Look at what was uploaded and, when nothing is wrong with it, make it the skill.
     *
     * @param skillId the skill to change; without it a new one comes into being.
     * @returns undefined: nothing was uploaded there.
     */
    importPackage(uploadId: string, skillId?: string): Import | undefined {
      const bytes = uploads.get(uploadId) ?? undefined;
      if (bytes === undefined) return undefined;
      const { problems, resources, files } = checkPackage(bytes, secrets);
      const status = problems.length === 0 ? 'SUCCEEDED' : 'FAILED';
      const known = skillId === undefined ? undefined : skills.get(skillId);
      const id = skillId ?? (status === 'SUCCEEDED' ? `amzn1.ask.skill.${randomUUID()}` : undefined);
      if (status === 'SUCCEEDED' && id !== undefined) skills.set(id, { isEnabled: false, ...known, skillId: id, files });
      const importId = `amzn1.ask-package.import.${randomUUID()}`;
      const made: Import = { importId, status, problems, resources, waits: importWaits, ...(id === undefined ? {} : { skillId: id }) };
      imports.set(importId, made);
      return made;
    },
  };
}

export type Skills = ReturnType<typeof createSkills>;

/** What SMAPI says of an import: `v1.skill.ImportResponse`. */
export function importResponse({ status, problems, resources, skillId, waits }: Import): object {
  if (waits > 0) return { status: 'IN_PROGRESS', warnings: [], skill: { resources: resources.map((name) => ({ name, status: 'IN_PROGRESS' })) } };
  const errorsOf = (resource: string | undefined) => problems.filter((problem) => problem.resource === resource).map(({ message }) => ({ message }));
  const rolledBack = status === 'FAILED' ? 'ROLLBACK_SUCCEEDED' : 'SUCCEEDED';
  return {
    status,
    errors: errorsOf(undefined),
    warnings: [],
    skill: {
      ...(skillId === undefined ? {} : { skillId }),
      resources: resources.map((name) => {
        const errors = errorsOf(name);
        return { name, status: errors.length > 0 ? 'FAILED' : rolledBack, errors };
      }),
    },
  };
}
