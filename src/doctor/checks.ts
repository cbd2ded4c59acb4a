import type { Check, LayerName } from './layer.js';
import { checkAlexa } from './layers/alexa.js';
import { checkAuthorize } from './layers/authorize.js';
import { checkCertificate } from './layers/certificate.js';
import { checkClock } from './layers/clock.js';
import { checkDns } from './layers/dns.js';
import { checkHealth } from './layers/health.js';
import { checkLink } from './layers/link.js';
import { checkMetadata } from './layers/metadata.js';
import { checkMusicAssistant } from './layers/music-assistant.js';
import { checkPlayers } from './layers/players.js';
import { checkProxy } from './layers/proxy.js';
import { checkSkillPackage } from './layers/skill-package.js';
import { checkStoreLayer } from './layers/store.js';
import { checkTcp } from './layers/tcp.js';
import { checkTls } from './layers/tls.js';
import { checkToken } from './layers/token.js';

/** How each layer is looked at. */
export const CHECKS = {
  dns: checkDns,
  tcp: checkTcp,
  certificate: checkCertificate,
  tls: checkTls,
  proxy: checkProxy,
  health: checkHealth,
  metadata: checkMetadata,
  authorize: checkAuthorize,
  token: checkToken,
  alexa: checkAlexa,
  clock: checkClock,
  store: checkStoreLayer,
  'music-assistant': checkMusicAssistant,
  players: checkPlayers,
  'skill-package': checkSkillPackage,
  link: checkLink,
} as const satisfies Record<LayerName, Check>;

/** Between this machine and the server: not there when PUBLIC_URL is on this machine. */
export const ON_THE_WAY: ReadonlySet<LayerName> = new Set<LayerName>(['dns', 'tcp', 'certificate', 'tls', 'proxy']);

/** From outside in: each can only be looked at through the ones before it. */
const WAY_IN: readonly LayerName[] = ['dns', 'tcp', 'certificate', 'tls', 'proxy', 'health', 'metadata', 'authorize', 'token', 'alexa'];

/** The layers that must not have failed before this one can be looked at. */
export function neededBy(layer: LayerName): readonly LayerName[] {
  const place = WAY_IN.indexOf(layer);
  if (place >= 0) return WAY_IN.slice(0, place);
  return NEEDS.get(layer) ?? [];
}

const NEEDS: ReadonlyMap<LayerName, readonly LayerName[]> = new Map<LayerName, readonly LayerName[]>([
  ['players', ['music-assistant']],
  ['link', [...WAY_IN.filter((layer) => layer !== 'alexa'), 'store', 'music-assistant']],
]);
