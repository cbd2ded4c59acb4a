import type { ConfigError, ConfigFault } from '../config.js';
import type { VariableName } from '../config-variables.js';
import type { Finding, LayerName } from './layer.js';

/** The layer that each variable, when it is wrong, makes false. */
const LAYER_OF = {
  PUBLIC_URL: 'dns',
  HOST: 'proxy',
  PORT: 'proxy',
  TRUST_PROXY: 'proxy',
  LOG_LEVEL: 'health',
  ACTIVITY: 'health',
  ALEXA_VENDOR_ID: 'authorize',
  OAUTH_REDIRECT_URIS: 'authorize',
  OAUTH_CLIENT_ID: 'token',
  OAUTH_CLIENT_SECRET: 'token',
  OAUTH_PKCE: 'token',
  ALEXA_SKILL_ID: 'alexa',
  ALEXA_TRUST_ROOTS: 'alexa',
  REDIS_URL: 'store',
  DATA_DIR: 'store',
  SECRET_KEY: 'store',
  MUSIC_ASSISTANT_URL: 'music-assistant',
} as const satisfies Record<VariableName, LayerName>;

/** What a configuration that cannot be used means for the layers: the fault `configuration` for each that a variable spoils. The others cannot be looked at. */
export function findConfigFaults({ faults }: ConfigError): ReadonlyMap<LayerName, Finding> {
  const layers = new Set(faults.map(({ variable }) => LAYER_OF[variable]));
  return new Map([...layers].map((layer) => [layer, findingOf(faults.filter(({ variable }) => LAYER_OF[variable] === layer))] as const));
}

function findingOf(faults: readonly ConfigFault[]): Finding {
  const cause = faults.map(({ problem }) => problem).join('; ');
  const isMissingSkill = faults.some(({ variable, isMissing }) => variable === 'ALEXA_SKILL_ID' && isMissing);
  return { ok: false, fault: 'configuration', cause, next: isMissingSkill ? MISSING_SKILL : CORRECT };
}

const CORRECT = 'Correct it in .env, or run `npm run setup`, which asks for it; then restart the server.';
const MISSING_SKILL = 'Run `npm run setup`: the skill id comes from `ask deploy`. Or copy it from the developer console into .env.';
