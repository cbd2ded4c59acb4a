import { type Config, ConfigError, type Environment, loadConfig } from '../config.js';
import { messageOf } from '../message-of.js';
import { type Clock, MINUTE, systemClock } from '../time.js';
import { CHECKS, neededBy, ON_THE_WAY } from './checks.js';
import { findConfigFaults } from './config-faults.js';
import { type DoctorContext, type Finding, LAYERS, type LayerName } from './layer.js';
import type { DoctorOptions } from './options.js';
import { createOutside } from './outside.js';
import { createPresenter } from './presentable.js';
import { readCa } from './read-ca.js';

/** What was found, layer by layer; all of them, in their order. Fit to be shown. */
export type Diagnosis = readonly { readonly layer: LayerName; readonly finding: Finding }[];

/** No layer may hold up the others for longer. */
const LAYER_WITHIN = MINUTE;

type Run = {
  env: Environment;
  options: DoctorOptions;
  clock?: Clock;
  /** Asked before the embedded store is opened; default: it is. */
  isStoreSound?: DoctorContext['isStoreSound'];
  onFinding?: (layer: LayerName, finding: Finding) => void;
};

/**
 * Looks at every layer, from outside in. Changes nothing: what it makes to try things out (an authorization request, a link of the test account)
 * it removes, or it expires within minutes.
 *
 * @param run `env` as the server has it. `onFinding` is called as soon as a layer is decided.
 * @throws {OptionsError} the file of `--ca` cannot be read, or holds no certificate.
 */
export async function runDoctor({ env, options, clock = systemClock, isStoreSound = () => true, onFinding = () => {} }: Run): Promise<Diagnosis> {
  const config = readConfig(env);
  const found = new Map<LayerName, Finding>();
  const present = createPresenter(env);
  const note = (layer: LayerName, unpresented: Finding): void => {
    const finding = present(unpresented);
    found.set(layer, finding);
    onFinding(layer, finding);
  };
  if (config instanceof ConfigError) {
    const faults = findConfigFaults(config);
    for (const layer of LAYERS) note(layer, faults.get(layer) ?? { ok: null, cause: 'Not checked: the configuration is not usable' });
    return toDiagnosis(found);
  }
  const outside = createOutside({ publicUrl: config.publicUrl, connectTo: options.connectTo, caPem: readCa(options.caFile) });
  try {
    const context: DoctorContext = { config, env, outside, clock, options, isStoreSound, found };
    for (const layer of LAYERS) note(layer, await examine(layer, context));
    return toDiagnosis(found);
  } finally {
    await outside.close();
  }
}

/** Is anything wrong? What was not looked at is not. */
export const isHealthy = (diagnosis: Diagnosis): boolean => diagnosis.every(({ finding }) => finding.ok !== false);

const toDiagnosis = (found: ReadonlyMap<LayerName, Finding>): Diagnosis => [...found].map(([layer, finding]) => ({ layer, finding }));

function readConfig(env: Environment): Config | ConfigError {
  try {
    return loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

async function examine(layer: LayerName, context: DoctorContext): Promise<Finding> {
  if (context.outside.isLocal && ON_THE_WAY.has(layer)) return { ok: null, cause: 'Not needed: PUBLIC_URL is on this machine' };
  const failed = neededBy(layer).find((needed) => context.found.get(needed)?.ok === false);
  if (failed !== undefined) return { ok: null, cause: `Not checked: layer ${failed} failed` };
  return inTime(CHECKS[layer](context)).catch((error: unknown) => unexpected(messageOf(error)));
}

const unexpected = (why: string): Finding => ({
  ok: false,
  fault: 'check-failed',
  cause: `This check itself failed: ${why}`,
  next: 'Try again. If it stays so, report it with this line.',
});

function inTime(work: Promise<Finding>): Promise<Finding> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer within a minute')), LAYER_WITHIN);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
