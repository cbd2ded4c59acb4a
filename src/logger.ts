import { type Logger, pino } from 'pino';

export type { Logger };

/** Fields that never reach a log line, wherever they stand (house rule: never tokens; never what was said, at info). */
const SECRET_FIELDS = [
  'authorization',
  'cookie',
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'access_token',
  'refresh_token',
  'client_secret',
  'code',
  'code_verifier',
];

/** JSON lines on stdout. Log events, not prose: `log.info({ requestId, intent, ms }, 'intent handled')`. */
export function createLogger(level: string, destination?: { write(line: string): void }): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
