import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { startNode } from './child.js';

const CACHE = join('node_modules', '.cache', 'programs-under-test');
let built: Promise<string> | undefined;

/** What `npm run build` makes of the entries and what they import, file by file, beside a package.json, as in a production install. @returns its `dist`. */
export function buildPrograms(): Promise<string> {
  built ??= (async () => {
    mkdirSync(CACHE, { recursive: true });
    const folder = mkdtempSync(join(CACHE, 'install-'));
    copyFileSync('package.json', join(folder, 'package.json'));
    const outdir = join(folder, 'dist');
    await build({
      entryPoints: ['src/*.ts', 'src/storage/*.ts'],
      outdir,
      bundle: false,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
    });
    return relative('.', outdir);
  })();
  return built;
}

/** Run one of the programs to its end. */
export async function runProgram(args: readonly string[], env: Record<string, string> = {}): Promise<{ exitCode: number | null; output: string }> {
  const [program = '', ...rest] = args;
  const child = startNode([join(await buildPrograms(), program), ...rest], env);
  await new Promise((resolve) => child.process.once('close', resolve));
  return { exitCode: child.process.exitCode, output: child.output() };
}
