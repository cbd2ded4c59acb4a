import type { AccountLinking } from './check-account-linking.js';
import type { PackageProblem } from './package-report.js';

/** A skill as Amazon has it. */
export type DeployedSkill = {
  skillId: string;
  /** Its package as it came last, by path in `skill-package/`. */
  files: ReadonlyMap<string, Uint8Array>;
  isEnabled: boolean;
  accountLinking?: AccountLinking;
};

export type Import = {
  importId: string;
  status: 'SUCCEEDED' | 'FAILED';
  problems: readonly PackageProblem[];
  skillId?: string;
  /** How often it is still to be asked for before it is done. */
  waits: number;
  resources: readonly string[];
};

export type SmapiRequest = {
  /** What the route's path leaves open. */
  params: readonly string[];
  body: Buffer;
  authorization: string;
};

export type SmapiAnswer = { status: number; body?: object; headers?: Record<string, string> };
