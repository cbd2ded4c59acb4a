import { openLocale } from '../src/skill/offline-locale.js';
import { describeMatch, describeRunnerUp } from './candidates.js';

/**
 * `npm run heard -- de-DE "spiele dancing queen" …`: what the offline matcher makes of each phrase, and which other intents have a sample that
 * fits, closest first. A tool, not proof of what Alexa does. Exits 1 when a phrase is heard as nothing.
 */
try {
  const [locale, ...phrases] = process.argv.slice(2);
  if (locale === undefined || phrases.length === 0) throw new Error('Say the locale and a phrase: npm run heard -- de-DE "spiele dancing queen"');
  const { matcher } = openLocale(locale);
  for (const phrase of phrases) {
    const heard = matcher.match(phrase);
    const [best, ...others] = matcher.candidates(phrase);
    console.log(`"${phrase}"\n    ${describeMatch(heard)}${best !== undefined && isOf(heard, best.intent) ? `  (${best.sample})` : ''}`);
    // Alexa's own phrases win over any sample.
    const behind = best === undefined || isOf(heard, best.intent) ? others : [best, ...others];
    for (const other of behind) if (best !== undefined) console.log(`    ${describeRunnerUp(other, best)}`);
    if (heard === undefined) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function isOf(heard: object | undefined, intent: string): boolean {
  return heard !== undefined && 'intent' in heard && heard.intent === intent;
}
