import type { Config, Environment } from '../config.js';
import type { Clock } from '../time.js';
import type { DoctorOptions } from './options.js';
import type { Outside } from './outside.js';

/** What the doctor looks at, from outside in, in the order it reports. */
export const LAYERS = [
  ...(['dns', 'tcp', 'certificate', 'tls', 'proxy', 'health', 'metadata', 'authorize'] as const),
  ...(['token', 'alexa', 'clock', 'store', 'music-assistant', 'players', 'skill-package', 'link'] as const),
] as const;

export type LayerName = (typeof LAYERS)[number];

/**
 * What looking at one layer found. `ok: null`: it was not looked at, and `cause` says why. `fault` is the error's name: with the layer before
 * it, it is the heading of an entry in docs/troubleshooting.md.
 */
export type Finding = { ok: true; cause: string } | { ok: null; cause: string } | { ok: false; fault: string; cause: string; next: string };

/** What every check may use. Nothing in it is changed by a check. */
export type DoctorContext = {
  readonly config: Config;
  /** The test account (`MA_USERNAME`, `MA_PASSWORD`), and nothing else. */
  readonly env: Environment;
  readonly outside: Outside;
  readonly clock: Clock;
  readonly options: DoctorOptions;
  /** Can the embedded store in this directory be opened without ending the process? */
  readonly isStoreSound: (dataDir: string) => boolean;
  /** What the layers before this one found. */
  readonly found: ReadonlyMap<LayerName, Finding>;
};

/** Looks at one layer. May reject: the runner makes a finding of that. */
export type Check = (context: DoctorContext) => Promise<Finding>;
