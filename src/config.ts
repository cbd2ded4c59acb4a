import type { z } from 'zod';
import { CHECKS } from './config-checks.js';
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
  /** Whether the last voice requests are kept in memory, for administrators to see. */
  activity: boolean;
  logLevel: string;
}>;

/** Where things are stored. */
export type StorageConfig = Pick<Config, 'redisUrl' | 'dataDir' | 'secretKey'>;

/** A variable that is missing or wrong, and a sentence that says what it should look like. */
export type ConfigFault = { readonly variable: VariableName; readonly isMissing: boolean; readonly problem: string };

/** All that is wrong with the environment, in one error: one line for each variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly faults: readonly ConfigFault[]) {
    super(`The configuration is not usable:\n${faults.map(({ problem }) => `  - ${problem}`).join('\n')}`);
  }
  /** Not one of the variables that must be set is: nobody has set this up yet. */
  get isNotSetUp(): boolean {
    const missing = new Set<VariableName>(this.faults.filter(({ isMissing }) => isMissing).map(({ variable }) => variable));
    return CONFIG_VARIABLES.every(({ name, required }) => !required || missing.has(name));
  }
  get problems(): readonly string[] {
    return this.faults.map(({ problem }) => problem);
  }
}

/** The three hosts Alexa redirects to, by where the customer's Amazon account lives (Amazon, "Configure an authorization code grant"). */
const ALEXA_REDIRECT_HOSTS = ['pitangui.amazon.com', 'layla.amazon.com', 'alexa.amazon.co.jp'] as const;

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** No variable of ours is set, not even an optional one. */
export const isNothingSet = (env: Environment): boolean => CONFIG_VARIABLES.every(({ name }) => (env[name]?.trim() ?? '') === '');

/** What is wrong with this value of this variable, in the words of {@link loadConfig}; undefined: nothing. */
export function problemWith(name: VariableName, value: string): string | undefined {
  const [schema, advice] = CHECKS[name];
  return schema.safeParse(value.trim()).success ? undefined : `${name} ${advice}`;
}

/** Reads variables one by one, and collects what is wrong with them. */
function createReader(env: Environment) {
  const faults: ConfigFault[] = [];
  const text = (name: VariableName): string | undefined => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const read = <Schema extends z.ZodType>(name: VariableName, [schema, advice]: readonly [Schema, string]): z.output<Schema> | undefined => {
    const variable = CONFIG_VARIABLES.find((candidate) => candidate.name === name);
    const fallback = variable?.default === '' ? undefined : variable?.default;
    const value = text(name) ?? fallback;
    if (value === undefined) {
      if (variable?.required) faults.push({ variable: name, isMissing: true, problem: `${name} is missing: it ${advice}` });
      return undefined;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    faults.push({ variable: name, isMissing: false, problem: `${name} ${advice}` });
    return undefined;
  };
  return { faults, text, read };
}

const readStorage = ({ read }: ReturnType<typeof createReader>): StorageConfig => ({
  redisUrl: read('REDIS_URL', CHECKS.REDIS_URL),
  dataDir: read('DATA_DIR', CHECKS.DATA_DIR) ?? '',
  secretKey: read('SECRET_KEY', CHECKS.SECRET_KEY),
});

/**
 * The part of {@link loadConfig} that says where things are stored: what backing up and restoring need, also where nothing else is set yet.
 *
 * @throws {ConfigError}
 */
export function loadStorageConfig(env: Environment): StorageConfig {
  const reader = createReader(env);
  const config = readStorage(reader);
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return Object.freeze(config);
}

/**
 * Check the environment and freeze it into a {@link Config}. An empty value counts as unset.
 *
 * @throws {ConfigError} naming every variable that is missing or wrong, and what it should look like.
 */
export function loadConfig(env: Environment): Config {
  const reader = createReader(env);
  const { faults, text, read } = reader;
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
    ...readStorage(reader),
    trustProxy: read('TRUST_PROXY', CHECKS.TRUST_PROXY) ?? 0,
    activity: read('ACTIVITY', CHECKS.ACTIVITY) !== 'off',
    logLevel: read('LOG_LEVEL', CHECKS.LOG_LEVEL) ?? 'info',
  };
  if (config.redisUrl !== undefined && text('SECRET_KEY') === undefined) {
    const problem = `SECRET_KEY is missing: with REDIS_URL it must be given, the same for every server, and ${CHECKS.SECRET_KEY[1]}`;
    faults.push({ variable: 'SECRET_KEY', isMissing: true, problem });
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}
