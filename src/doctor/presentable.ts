import type { Environment } from '../config.js';
import { CONFIG_VARIABLES } from '../config-variables.js';
import { parseUrl } from '../parse-url.js';
import { notationsOf } from '../secret-notations.js';
import type { Finding } from './layer.js';

const LONGEST = 400;
/** Of a text that is mostly blank, as much. */
const LOOKED_AT = 4096;
/** A secret that is cut off somewhere is still recognised by as much. */
const RECOGNISED = 8;
/** What is shorter stands in many words. */
const SHORTEST = 4;
const HIDDEN = '[secret]';

/**
 * Makes a finding fit to be shown, whatever a proxy, a server or a file put into it: no secret of this environment in any of the forms it is
 * sent in, nothing that steers a terminal or turns the text around, one line, not too long.
 */
export function createPresenter(env: Environment): (finding: Finding) => Finding {
  const forms = formsOf(env);
  const show = (text: string): string =>
    shorten(
      hide(text.slice(0, LOOKED_AT), forms)
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .trim(),
    );
  return (finding) =>
    finding.ok === false ? { ...finding, cause: show(finding.cause), next: show(finding.next) } : { ...finding, cause: show(finding.cause) };
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\p{Cs}$/u, '')}…` : text);

/** Each as it may come back; also from the beginning of Basic credentials (RFC 7617, and as RFC 6749 §2.3.1 encodes them). Longest first. */
function formsOf(env: Environment): readonly string[] {
  const given = (name: string): string => env[name]?.trim() ?? '';
  const clientId = given('OAUTH_CLIENT_ID') || (CONFIG_VARIABLES.find(({ name }) => name === 'OAUTH_CLIENT_ID')?.default ?? '');
  const clientSecret = given('OAUTH_CLIENT_SECRET');
  const secrets = [clientSecret, given('SECRET_KEY'), env.MA_PASSWORD ?? '', ...redisPasswords(given('REDIS_URL'))].filter(({ length }) => length >= SHORTEST);
  const credentials = clientSecret === '' ? [] : [`${clientId}:${clientSecret}`, `${inForm(clientId)}:${inForm(clientSecret)}`];
  const forms = [...secrets.flatMap(notationsOf), ...credentials.flatMap(inBase64)];
  return [...new Set(forms)].sort((one, other) => other.length - one.length);
}

/** As it stands in the URL, and decoded. */
function redisPasswords(url: string): readonly string[] {
  const parsed = parseUrl(url);
  if (parsed === undefined) return [];
  const { password } = parsed;
  return [password, ...new URLSearchParams(`password=${password.replaceAll('+', '%2B')}`).values()];
}

const inForm = (value: string): string => new URLSearchParams({ '': value }).toString().slice(1);

const inBase64 = (value: string): readonly string[] => [Buffer.from(value).toString('base64').replace(/=+$/, ''), Buffer.from(value).toString('base64url')];

function hide(text: string, forms: readonly string[]): string {
  let shown = '';
  for (let at = 0; at < text.length; ) {
    const length = Math.max(0, ...forms.map((form) => matchingLength(text.slice(at, at + form.length), form)));
    shown += length === 0 ? text.charAt(at) : HIDDEN;
    at += length === 0 ? 1 : length + restOfWord(text, at + length);
  }
  return shown;
}

/** How much of it is this form, or begins like it. */
function matchingLength(text: string, form: string): number {
  if (!text.startsWith(form.slice(0, RECOGNISED))) return 0;
  let length = 0;
  while (length < text.length && text[length] === form[length]) length += 1;
  return length;
}

/** What goes on in the same word may be the rest, in a spelling of its own. */
function restOfWord(text: string, from: number): number {
  const rest = /[\w.~%+/=-]*/y;
  rest.lastIndex = from;
  return rest.exec(text)?.[0].length ?? 0;
}
