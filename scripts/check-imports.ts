/**
 * Who may import whom (the table in CONTRIBUTING.md), checked over `src/` and `lambda/`. Type-only imports count: a type is knowledge too.
 * Prints every import that breaks a rule; exit code 1 when there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

type Rule = { files: RegExp; mayNotImport: RegExp; because: string };

const everywhereBut = (allowed: RegExp): RegExp => new RegExp(`^(?!${allowed.source}).*`);

/** Known to everybody, knowing nobody. */
const LEAF =
  /^src\/(config|config-checks|config-variables|doctor-agent|log-refusal|logger|crypto|time|form|message-of|error-code|is-local-host|network-of|parse-json|parse-url|recent-map|secret-notations|ask-states|heard-echo|version)\.ts$/;

/** Paths are relative to the project; packages are named as they are imported. */
const RULES: readonly Rule[] = [
  { files: LEAF, mayNotImport: new RegExp(`^src/(?!${LEAF.source.slice('^src\\/'.length)})`), because: 'leaves import nothing of ours but leaves' },
  { files: /^src\/storage\//, mayNotImport: /^src\/(oauth|pages|alexa|skill|music-assistant|covers)\//, because: 'storage knows nobody' },
  { files: /^src\/music-assistant\//, mayNotImport: /^src\/(oauth|pages|alexa|skill|storage|covers)\//, because: 'music-assistant knows nobody' },
  { files: /^src\/covers\//, mayNotImport: /^src\/(oauth|pages|alexa|skill|storage)\//, because: 'covers come from music-assistant and know nobody else' },
  { files: /^src\/oauth\//, mayNotImport: /^src\/(pages|alexa|skill|music-assistant|covers)\//, because: 'oauth knows the protocol and the store port only' },
  { files: /^src\/(oauth|pages|skill|alexa)\//, mayNotImport: /^src\/storage\/(?!store\.ts)/, because: 'the store is used through its port' },
  { files: /^src\/pages\//, mayNotImport: /^src\/(alexa|skill|covers)\//, because: 'pages and skill never import each other' },
  { files: /^src\/skill\//, mayNotImport: /^src\/(alexa|pages)\//, because: 'skill and pages never import each other; the edge imports the skill' },
  {
    files: /^src\/activity\//,
    mayNotImport: /^src\/(oauth|pages|alexa|skill|simulator|music-assistant|covers|storage\/(?!store\.ts))/,
    because: 'what happened is told to activity; it asks nobody but the store port',
  },
  {
    files: everywhereBut(/src\/(simulator\/|services\.ts)/),
    mayNotImport: /^src\/simulator\//,
    because: 'the simulator stands beside the edge: only the composition root knows it',
  },
  { files: /^src\/simulator\//, mayNotImport: /^src\/(pages|alexa|storage|covers)\//, because: 'the simulator stands where alexa stands' },
  {
    files: everywhereBut(/src\/(doctor|linking-client)\//),
    mayNotImport: /^src\/(doctor|linking-client)\//,
    because: 'the running server does not need the doctor, nor a client of its own',
  },
  { files: /^(src|lambda)\//, mayNotImport: /^(scripts|demo|test|bench)\//, because: 'what is built needs nothing beside src/' },
  { files: /^src\/linking-client\//, mayNotImport: /^src\/(?!linking-client\/|message-of\.ts)/, because: 'the linking client knows the server only over HTTP' },
  {
    files: /^src\/alexa\//,
    mayNotImport: /^src\/(oauth|pages|music-assistant|storage|covers)\//,
    because: 'the signed edge knows only the skill and activity',
  },
  {
    files: /^src\/(?!services\.ts|main\.ts|app\.ts)/,
    mayNotImport: /^src\/(services|main|app)\.ts$/,
    because: 'the composition root is imported by the entries only',
  },
  {
    files: everywhereBut(/src\/(app\.ts|health-echo\.ts|[^/]+\/routes\.ts|alexa\/|pages\/(session|send-page)\.ts)/),
    mayNotImport: /^express$/,
    because: 'Express stays in the edges',
  },
  {
    files: everywhereBut(/src\/(alexa\/|simulator\/|skill\/(skill|context|reply)\.ts)|lambda\//),
    mayNotImport: /^ask-sdk/,
    because: 'the ASK SDK stays in its edge, and where its requests are made up',
  },
  { files: everywhereBut(/src\/pages\/passkeys\/relying-party\.ts/), mayNotImport: /^@simplewebauthn\//, because: 'one file speaks WebAuthn' },
  { files: everywhereBut(/src\/storage\/redis\.ts/), mayNotImport: /^ioredis$/, because: 'one adapter knows Redis' },
  { files: everywhereBut(/src\/storage\/database\.ts/), mayNotImport: /^lmdb$/, because: 'one adapter knows lmdb' },
  {
    files: everywhereBut(/src\/(music-assistant\/|doctor\/outside\.ts)/),
    mayNotImport: /^(axios|undici)$/,
    because: 'HTTP to Music Assistant, and to ourselves from outside, lives in one place each',
  },
];

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

const files = ['src', 'lambda'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

const imported = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) =>
    name.startsWith('.') ? relative('.', join(dirname(file), name)).replace(/\.js$/, '.ts') : name,
  );

const broken = files.flatMap((file) =>
  imported(file).flatMap((target) =>
    RULES.filter((rule) => rule.files.test(file) && rule.mayNotImport.test(target)).map((rule) => `${file} imports ${target}: ${rule.because}`),
  ),
);

const environment = files
  .filter((file) => !/^src\/(main|backup|restore|doctor\/main)\.ts$|^lambda\//.test(file) && /\bprocess\.env\b/.test(readFileSync(file, 'utf8')))
  .map((file) => `${file} reads process.env: only the entries do, and hand it to loadConfig`);

const problems = [...broken, ...environment];
for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} imports against the rules`);
process.exit(problems.length === 0 ? 0 : 1);
