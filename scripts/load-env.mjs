// Preload of `npm start` and what runs beside it: what stands in `.env`, where there is one, joins the environment; what is set already stays.
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

if (existsSync('.env')) {
  try {
    for (const [name, value] of Object.entries(parseEnv(readFileSync('.env', 'utf8')))) process.env[name] ??= value;
  } catch (error) {
    console.error(`.env cannot be read (${error.code ?? error.message}): it should be a file that this user may read.`);
    process.exit(1);
  }
}
