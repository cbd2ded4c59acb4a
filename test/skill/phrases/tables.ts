import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Phrase } from './phrase.js';

const FOLDER = new URL('./', import.meta.url);
const words = z.record(z.string(), z.string());

const tableModule = z.object({
  PHRASES: z.array(
    z.strictObject({
      say: z.string(),
      intent: z.string(),
      slots: words.optional(),
      after: z.array(z.string()).optional(),
      answers: z.string().optional(),
      command: z.string().optional(),
    }),
  ),
});

/** The locales that have a table here. */
export const TABLES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => /^[a-z]{2}-[A-Z]{2}\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''))
  .sort();

/** The phrases of a locale. */
export async function readTable(locale: string): Promise<readonly Phrase[]> {
  const { PHRASES } = tableModule.parse(await import(`./${locale}.ts`));
  return PHRASES.map(({ say, intent, slots, after, answers, command }) => ({
    ...{ say, intent },
    ...(slots === undefined ? {} : { slots }),
    ...(after === undefined ? {} : { after }),
    ...(answers === undefined ? {} : { answers }),
    ...(command === undefined ? {} : { command }),
  }));
}
