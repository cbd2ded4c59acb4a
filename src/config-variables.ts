/** What each variable is for. README's table and `.env.example` are made from this list. */
export const CONFIG_VARIABLES = [
  {
    name: 'PUBLIC_URL',
    required: true,
    default: '',
    example: 'https://alexa.example.org',
    meaning: 'Where the world reaches this server: scheme and host, no path. Issuer, links and cookies come from it. `http` only for localhost',
  },
  {
    name: 'MUSIC_ASSISTANT_URL',
    required: true,
    default: '',
    example: 'http://homeassistant.local:8095',
    meaning: 'Where this server reaches Music Assistant',
  },
  {
    name: 'ALEXA_SKILL_ID',
    required: true,
    default: '',
    example: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
    meaning: 'The skill this server answers for; several separated by commas',
  },
  {
    name: 'ALEXA_VENDOR_ID',
    required: true,
    default: '',
    example: 'M0000000000000',
    meaning: "Your vendor id in Amazon's developer console: it is the last part of Alexa's redirect URIs",
  },
  { name: 'OAUTH_CLIENT_ID', required: false, default: 'alexa', example: 'alexa', meaning: 'The client id you enter in the console under Account Linking' },
  {
    name: 'OAUTH_CLIENT_SECRET',
    required: true,
    default: '',
    example: '',
    meaning: 'The client secret you enter there: at least 32 characters of `A–Z a–z 0–9 - . _ ~`. `openssl rand -hex 32` makes one',
  },
  { name: 'OAUTH_REDIRECT_URIS', required: false, default: '', example: '', meaning: 'Further redirect URIs, exact, separated by commas' },
  {
    name: 'OAUTH_PKCE',
    required: false,
    default: 'required',
    example: 'required',
    meaning: '`required`, or `optional` for a skill whose PKCE switch is off in the console',
  },
  { name: 'HOST', required: false, default: '127.0.0.1', example: '127.0.0.1', meaning: 'Address to listen on' },
  { name: 'PORT', required: false, default: '8096', example: '8096', meaning: 'Port to listen on' },
  {
    name: 'REDIS_URL',
    required: false,
    default: '',
    example: 'redis://localhost:6379',
    meaning: 'Set: everything is stored in Redis, and any number of servers may share it. Unset: an embedded store in `DATA_DIR`',
  },
  { name: 'DATA_DIR', required: false, default: './data', example: './data', meaning: 'Where the embedded store and the generated secret key live' },
  {
    name: 'SECRET_KEY',
    required: false,
    default: '',
    example: '',
    meaning:
      'Seals what is stored: 32 bytes, base64url. Unset: generated once into `DATA_DIR`. With `REDIS_URL` it must be given, the same for every server. `openssl rand -base64 32 | tr +/ -_ | tr -d =` makes one',
  },
  { name: 'ALEXA_TRUST_ROOTS', required: false, default: '', example: '', meaning: "PEM file of further trust anchors for Alexa's signing certificate" },
  { name: 'TRUST_PROXY', required: false, default: '0', example: '1', meaning: "How many proxies in front are believed for the client's address" },
  {
    name: 'ACTIVITY',
    required: false,
    default: 'on',
    example: 'on',
    meaning: '`on`: the last 50 voice requests are kept in memory, for administrators to see at `/admin/activity`. `off`: none is',
  },
  { name: 'LOG_LEVEL', required: false, default: 'info', example: 'info', meaning: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`' },
] as const;

/** The name of one of them. */
export type VariableName = (typeof CONFIG_VARIABLES)[number]['name'];
