import type { Finding, LayerName } from './layer.js';
import type { Diagnosis } from './run-doctor.js';

const ENTRIES = 'docs/troubleshooting.md';

/** Faults that are the same in every layer have one entry. */
const GENERAL: readonly string[] = ['configuration', 'check-failed'];

const entryOf = (layer: LayerName, fault: string): string => (GENERAL.includes(fault) ? fault : `${layer}-${fault}`);

/** What to do about a finding, with where to read more; empty when there is nothing to do. */
const nextOf = (layer: LayerName, finding: Finding): string => (finding.ok === false ? `${finding.next} See ${ENTRIES}#${entryOf(layer, finding.fault)}` : '');

/** `--json`: an array of objects with exactly these four members. */
export function toJson(diagnosis: Diagnosis): string {
  return JSON.stringify(
    diagnosis.map(({ layer, finding }) => ({ layer, ok: finding.ok, cause: finding.cause, next: nextOf(layer, finding) })),
    null,
    2,
  );
}

const WIDTH = 'music-assistant'.length;

/** One line for a layer, and under a fault what to do. */
export function toLine(layer: LayerName, finding: Finding): string {
  const mark = finding.ok === null ? '–' : finding.ok ? '✔' : '✖';
  const line = `${mark} ${layer.padEnd(WIDTH)}  ${finding.cause}`;
  return finding.ok === false ? `${line}\n  ${' '.repeat(WIDTH)}  → ${nextOf(layer, finding)}` : line;
}
