import type { Scope } from '../oauth/constants.js';
import { SkillError } from './errors.js';
import type { IntentContext } from './intent.js';

/** Control includes looking. @throws {SkillError} `may_not_control`: the access token does not carry this scope. */
export function mayUse({ scopes }: IntentContext, scope: Scope): void {
  if (!scopes.includes(scope) && !(scope === 'music.read' && scopes.includes('music.control'))) throw new SkillError({ code: 'may_not_control' });
}
