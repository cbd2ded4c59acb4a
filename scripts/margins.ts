import { reportMargins } from '../src/skill/model-lint/margins.js';
import { openLocale } from '../src/skill/offline-locale.js';
import { readTable } from '../test/skill/phrases/tables.js';
import { describeRunnerUp } from './candidates.js';

/** For each phrase of a locale's table that other intents could take as well: which, closest first. For a person to read. */
export async function margins(locale: string): Promise<string> {
  const { matcher } = openLocale(locale);
  const said = (await readTable(locale)).map(({ say }) => say);
  const found = reportMargins(matcher, said);
  const lines = found.flatMap(({ utterance, winner, others }) => [
    `"${utterance}"  ${winner.intent}  (${winner.sample})`,
    ...others.map((other) => `    ${describeRunnerUp(other, winner)}`),
  ]);
  return [...lines, `${locale}: ${found.length} of ${said.length} phrases could go elsewhere too`].join('\n');
}
