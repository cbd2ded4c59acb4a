/**
 * Bundle `lambda/handler.ts` and everything it needs into `dist/lambda/handler.cjs`: upload that one file, handler `handler.handler`.
 * lmdb, the embedded store's native part, stays outside: a Lambda function uses Redis and never loads it.
 */
import { build } from 'esbuild';

await build({
  entryPoints: ['lambda/handler.ts'],
  outfile: process.argv[2] ?? 'dist/lambda/handler.cjs',
  bundle: true,
  minify: true,
  keepNames: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['lmdb'],
  logLevel: 'warning',
});
