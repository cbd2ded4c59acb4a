// Jest transform: TypeScript to ES modules with esbuild. Types are checked by `npm run check`, not here.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const options = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline' };
const self = readFileSync(__filename);

module.exports = {
  process: (source, path) => ({ code: transformSync(source, { ...options, sourcefile: path }).code }),
  getCacheKey: (source, path) => createHash('sha1').update(self).update(version).update(path).update('\0').update(source).digest('hex'),
};
