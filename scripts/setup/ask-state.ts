import { join } from 'node:path';
import { ASK_STATES, parseAskStates, skillIdOf } from '../../src/ask-states.js';
import type { Environment } from '../../src/config.js';
import { replaceFile, textOf } from './replace-file.js';

const STATES_VERSION = '2020-03-31';

/** The skill that the last `ask deploy` in this folder made or updated. */
export async function deployedSkillId({ folder, profile }: { folder: string; profile: string }): Promise<string | undefined> {
  return skillIdOf(parseAskStates(await textOf(join(folder, ASK_STATES))).profiles[profile]);
}

/** Lets the next `ask deploy` update this skill instead of making another. Only where {@link deployedSkillId} knows none. */
export async function adoptSkill({ folder, profile, skillId }: { folder: string; profile: string; skillId: string }): Promise<void> {
  const path = join(folder, ASK_STATES);
  const states = parseAskStates(await textOf(path));
  const profiles = { ...states.profiles, [profile]: { ...states.profiles[profile], skillId } };
  await replaceFile({ path, text: JSON.stringify({ askcliStatesVersion: STATES_VERSION, ...states, profiles }, null, 2), mode: 0o644 });
}

/**
 * The profile ask-cli takes when none is named (utils/profile-helper.js): the environment's own, which wants AWS keys too although nothing of
 * ours is at AWS; else `ASK_DEFAULT_PROFILE`, else `default`.
 */
export function askProfile(env: Environment): string {
  const set = (name: string): boolean => (env[name] ?? '') !== '';
  const byEnvironment = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ASK_VENDOR_ID'].every(set) && (set('ASK_REFRESH_TOKEN') || set('ASK_ACCESS_TOKEN'));
  return byEnvironment ? '__ENVIRONMENT_ASK_PROFILE__' : env.ASK_DEFAULT_PROFILE || 'default';
}
