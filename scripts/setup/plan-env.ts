import { parseEnv } from 'node:util';
import { type Config, ConfigError, loadConfig } from '../../src/config.js';
import { CONFIG_VARIABLES, type VariableName } from '../../src/config-variables.js';
import { type Answers, presentValue } from './answers.js';
import { exampleOf } from './check-ids.js';
import { isLocal } from './check-public-url.js';
import { type Assignment, type EnvFile, setVariables } from './env-file.js';
import { SetupError } from './problem.js';
import { newClientSecret, newSecretKey } from './secrets.js';

/** What `.env` will be. */
export type EnvPlan = {
  readonly text: string;
  /** What makes the former text this one. */
  readonly assignments: readonly Assignment[];
  /** The configuration the server will read from it. While there is no skill id, the example's stands in. */
  readonly config: Config;
  /** What has a new or another value, by name. */
  readonly changed: readonly VariableName[];
  /** What is written without a value, for lack of one. */
  readonly empty: readonly VariableName[];
  /** Those of them that had another value of somebody's own: `NAME: former → new`. */
  readonly overwritten: readonly string[];
  readonly notes: readonly string[];
};

/**
 * Works out the new `.env`. Answers take the place of what is there; secrets are made where there are none, and never changed.
 *
 * @throws {SetupError} `configuration`: with these answers the server would not start, for other variables in the file.
 */
export async function planEnv(options: { before: EnvFile; folder: string; answers: Answers; skillId: string }): Promise<EnvPlan> {
  const { before, folder, answers, skillId } = options;
  const { values } = before;
  const secretKey = presentValue(values, 'SECRET_KEY') === undefined ? await newSecretKey({ folder, values }) : { value: undefined, notes: [] };
  const wanted = [
    ['PUBLIC_URL', answers.publicUrl],
    ['MUSIC_ASSISTANT_URL', answers.musicAssistantUrl],
    ['ALEXA_SKILL_ID', skillId],
    ['ALEXA_VENDOR_ID', answers.vendorId],
    ['OAUTH_CLIENT_SECRET', presentValue(values, 'OAUTH_CLIENT_SECRET') === undefined ? newClientSecret() : undefined],
    ['SECRET_KEY', secretKey.value],
    ['TRUST_PROXY', presentValue(values, 'TRUST_PROXY') === undefined && !isLocal(answers.publicUrl) ? '1' : undefined],
  ] as const satisfies readonly (readonly [VariableName, string | undefined])[];
  const changes = wanted.flatMap(([name, value]) => (value === undefined || value === values[name] ? [] : [{ name, value, comment: commentOf(name) }]));
  const text = setVariables(before.text, changes);
  const overwritten = changes.flatMap(({ name, value }) => {
    const former = presentValue(values, name);
    return former === undefined || former === value ? [] : [`${name}: ${withoutPassword(former)} → ${value || '(empty)'}`];
  });
  const namesOf = (some: typeof changes): VariableName[] => some.map(({ name }) => name);
  return {
    text,
    assignments: changes,
    config: readConfig(text),
    changed: namesOf(changes.filter(({ value }) => value !== '')),
    empty: namesOf(changes.filter(({ value }) => value === '')),
    overwritten,
    notes: secretKey.notes,
  };
}

/** For `.env`, now that the skill has an id. */
export const skillIdAssignment = (skillId: string): Assignment => ({ name: 'ALEXA_SKILL_ID', value: skillId, comment: commentOf('ALEXA_SKILL_ID') });

const commentOf = (name: VariableName): string => (CONFIG_VARIABLES.find((variable) => variable.name === name)?.meaning ?? '').replaceAll('`', '');

/** A former PUBLIC_URL may be one that was never checked. */
const withoutPassword = (text: string): string => text.replace(/\/\/[^/@]*@/, '//…@');

function readConfig(text: string): Config {
  const values = parseEnv(text);
  try {
    return loadConfig({ ...values, ALEXA_SKILL_ID: values.ALEXA_SKILL_ID?.trim() || exampleOf('ALEXA_SKILL_ID') });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new SetupError(
      error.problems.map((problem) => ({ fault: 'configuration', cause: `.env: ${problem}`, next: 'Correct that line, then run this again.' })),
      { cause: error },
    );
  }
}
