import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CONFIG_VARIABLES, type VariableName } from './config-variables.js';

/** Everything the environment can say, checked once. Nothing past {@link loadConfig} sees the environment. */
export type Config = Readonly<{
  /** Origin only, no trailing slash: the issuer, and the base of every URL we hand out. */
  publicUrl: string;
  /** Without trailing slash. */
  musicAssistantUrl: string;
  alexa: Readonly<{
    skillIds: readonly string[];
    vendorId: string;
    /** PEM text of further trust anchors for Alexa's signing certificate. */
    trustRootsPem: string | undefined;
  }>;
  oauth: Readonly<{
    clientId: string;
    clientSecret: string;
    /** Alexa's three, then `OAUTH_REDIRECT_URIS`. Compared as exact strings. */
    redirectUris: readonly string[];
    pkce: 'required' | 'optional';
  }>;
  host: string;
  port: number;
  redisUrl: string | undefined;
  dataDir: string;
  /** 32 bytes; undefined: generated once into `dataDir`. */
  secretKey: Uint8Array | undefined;
  /** How many proxies in front are believed for the client's address. */
  trustProxy: number;
  logLevel: string;
}>;

/** All that is wrong with the environment, in one error: one line for each variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** The three hosts Alexa redirects to, by where the customer's Amazon account lives (Amazon, "Configure an authorization code grant"). */
const ALEXA_REDIRECT_HOSTS = ['pitangui.amazon.com', 'layla.amazon.com', 'alexa.amazon.co.jp'] as const;

const LOCALHOST = ['localhost', '127.0.0.1', '[::1]'];

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const parseUrl = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

const isBareOrigin = (url: URL): boolean => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';

const integer = (max: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value <= max);

const publicUrl = z
  .string()
  .transform((text) => parseUrl(text))
  .refine((url) => url !== undefined && isBareOrigin(url) && (url.protocol === 'https:' || (url.protocol === 'http:' && LOCALHOST.includes(url.hostname))))
  .transform((url) => (url === undefined ? '' : url.origin));

const httpUrl = z
  .string()
  .refine((text) => {
    const url = parseUrl(text);
    return url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') && url.search === '' && url.hash === '' && url.username === '';
  })
  .transform((text) => text.replace(/\/+$/, ''));

const redirectUris = z
  .string()
  .transform(list)
  .refine((uris) =>
    uris.every((uri) => {
      const url = parseUrl(uri);
      return (
        url !== undefined &&
        url.hash === '' &&
        !uri.includes('#') &&
        (url.protocol === 'https:' || (url.protocol === 'http:' && LOCALHOST.includes(url.hostname)))
      );
    }),
  );

const redisUrl = z.string().refine((text) => {
  const url = parseUrl(text);
  return url !== undefined && (url.protocol === 'redis:' || url.protocol === 'rediss:') && url.hostname !== '';
});

const secretKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}=?$/)
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine((bytes) => bytes.length === 32);

const pemFile = z
  .string()
  .transform((path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  })
  .refine(holdsCertificates);

/** At least one PEM block, and every one that begins is a certificate. */
function holdsCertificates(pem: string): boolean {
  const begun = pem.split('-----BEGIN CERTIFICATE-----').length - 1;
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return begun > 0 && blocks.length === begun && blocks.every(isCertificate);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** Each variable's check, and the sentence that says what it should look like. */
const CHECKS = {
  PUBLIC_URL: [
    publicUrl,
    'should be the https address the world reaches this server at, without a path, like https://alexa.example.org (http only for localhost)',
  ],
  MUSIC_ASSISTANT_URL: [httpUrl, 'should be the address of Music Assistant, like http://homeassistant.local:8095'],
  ALEXA_SKILL_ID: [
    z
      .string()
      .transform(list)
      .refine((ids) => ids.length > 0 && ids.every((id) => /^amzn1\.ask\.skill\.[A-Za-z0-9-]+$/.test(id))),
    'should be the skill id from the developer console, like amzn1.ask.skill.… (several separated by commas)',
  ],
  ALEXA_VENDOR_ID: [z.string().regex(/^[A-Za-z0-9]+$/), 'should be the vendor id from the developer console: letters and digits, like M0000000000000'],
  OAUTH_CLIENT_ID: [z.string().regex(/^[A-Za-z0-9\-._~]+$/), 'should be made of A–Z a–z 0–9 - . _ ~'],
  OAUTH_CLIENT_SECRET: [
    z.string().regex(/^[A-Za-z0-9\-._~]{32,}$/),
    'should be at least 32 characters of A–Z a–z 0–9 - . _ ~; `openssl rand -hex 32` makes one',
  ],
  OAUTH_REDIRECT_URIS: [redirectUris, 'should be https addresses without a fragment, separated by commas (http only for localhost)'],
  OAUTH_PKCE: [z.enum(['required', 'optional']), 'should be required or optional'],
  HOST: [z.string().regex(/^[A-Za-z0-9.:\-[\]]+$/), 'should be an address to listen on, like 127.0.0.1 or 0.0.0.0'],
  PORT: [integer(65_535), 'should be a port number, 0 to 65535'],
  REDIS_URL: [redisUrl, 'should look like redis://host:6379 or rediss://user:password@host:6380'],
  DATA_DIR: [z.string().min(1), 'should be a directory'],
  SECRET_KEY: [secretKey, 'should be 32 bytes in base64url (43 characters); `openssl rand -base64 32 | tr +/ -_ | tr -d =` makes one'],
  ALEXA_TRUST_ROOTS: [pemFile, 'should be a readable PEM file with at least one certificate and no broken one'],
  TRUST_PROXY: [integer(100), 'should be the number of proxies in front, like 0 or 1'],
  LOG_LEVEL: [z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'should be fatal, error, warn, info, debug, trace or silent'],
} as const satisfies Record<VariableName, readonly [z.ZodType, string]>;

/**
 * Check the environment and freeze it into a {@link Config}. An empty value counts as unset.
 *
 * @throws {ConfigError} naming every variable that is missing or wrong, and what it should look like.
 */
export function loadConfig(env: Environment): Config {
  const problems: string[] = [];
  const text = (name: VariableName): string | undefined => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const read = <Schema extends z.ZodType>(name: VariableName, [schema, advice]: readonly [Schema, string]): z.output<Schema> | undefined => {
    const variable = CONFIG_VARIABLES.find((candidate) => candidate.name === name);
    const fallback = variable?.default === '' ? undefined : variable?.default;
    const value = text(name) ?? fallback;
    if (value === undefined) {
      if (variable?.required) problems.push(`${name} is missing: it ${advice}`);
      return undefined;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(`${name} ${advice}`);
    return undefined;
  };

  const vendorId = read('ALEXA_VENDOR_ID', CHECKS.ALEXA_VENDOR_ID) ?? '';
  const furtherRedirectUris = read('OAUTH_REDIRECT_URIS', CHECKS.OAUTH_REDIRECT_URIS) ?? [];
  const config: Config = {
    publicUrl: read('PUBLIC_URL', CHECKS.PUBLIC_URL) ?? '',
    musicAssistantUrl: read('MUSIC_ASSISTANT_URL', CHECKS.MUSIC_ASSISTANT_URL) ?? '',
    alexa: Object.freeze({
      skillIds: Object.freeze(read('ALEXA_SKILL_ID', CHECKS.ALEXA_SKILL_ID) ?? []),
      vendorId,
      trustRootsPem: read('ALEXA_TRUST_ROOTS', CHECKS.ALEXA_TRUST_ROOTS),
    }),
    oauth: Object.freeze({
      clientId: read('OAUTH_CLIENT_ID', CHECKS.OAUTH_CLIENT_ID) ?? '',
      clientSecret: read('OAUTH_CLIENT_SECRET', CHECKS.OAUTH_CLIENT_SECRET) ?? '',
      redirectUris: Object.freeze([...ALEXA_REDIRECT_HOSTS.map((host) => `https://${host}/api/skill/link/${vendorId}`), ...furtherRedirectUris]),
      pkce: read('OAUTH_PKCE', CHECKS.OAUTH_PKCE) ?? 'required',
    }),
    host: read('HOST', CHECKS.HOST) ?? '',
    port: read('PORT', CHECKS.PORT) ?? 0,
    redisUrl: read('REDIS_URL', CHECKS.REDIS_URL),
    dataDir: read('DATA_DIR', CHECKS.DATA_DIR) ?? '',
    secretKey: read('SECRET_KEY', CHECKS.SECRET_KEY),
    trustProxy: read('TRUST_PROXY', CHECKS.TRUST_PROXY) ?? 0,
    logLevel: read('LOG_LEVEL', CHECKS.LOG_LEVEL) ?? 'info',
  };
  if (config.redisUrl !== undefined && text('SECRET_KEY') === undefined) {
    problems.push(`SECRET_KEY is missing: with REDIS_URL it must be given, the same for every server, and ${CHECKS.SECRET_KEY[1]}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}
