import { SCOPES, type Scope } from './constants.js';

/**
 * Read a `scope` parameter (RFC 6749 §3.3: names separated by one space).
 *
 * @returns the scopes in our own order, each once; undefined when the text is empty or holds any name we do not know:
 *   dropping an unknown scope silently would grant something other than what was asked.
 */
export function parseScope(text: string): readonly Scope[] | undefined {
  const names = text.split(' ');
  const known = names.every((name) => SCOPES.some((scope) => scope === name));
  return known ? SCOPES.filter((scope) => names.includes(scope)) : undefined;
}

/** The wire form of a list of scopes. */
export function formatScope(scopes: readonly Scope[]): string {
  return scopes.join(' ');
}
