import { type Logger, type LoggerOptions as LoggerOptionsOfPino, pino } from 'pino';

export type { Logger };

/**
 * Fields that never reach a log line, wherever they stand (house rule: never tokens; never what was said, at info). `code` is an authorization
 * code; the codes of our own errors are logged as `reason`.
 */
const SECRET_FIELDS: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'access_token',
  'refresh_token',
  'client_secret',
  'clientSecret',
  'code',
  'code_verifier',
  'codeVerifier',
  'loginToken',
  'maToken',
  'sealedMaToken',
  'secretKey',
  'SECRET_KEY',
]);

/** What lies deeper is left out, so that an object that contains itself comes to an end. */
const MAX_DEPTH = 5;

/** A line of level warn or above, without what it is about: the event, and the error's name where it has one. */
export type Trouble = { readonly event: string; readonly name: string | undefined };

export type LoggerOptions = {
  /** Default: stdout. */
  destination?: { write(line: string): void } | undefined;
  /** Called for each line of level warn or above that is logged. */
  onTrouble?: (trouble: Trouble) => void;
};

const WARN = 40;

/** JSON lines. Log events, not prose: `log.info({ requestId, intent, ms }, 'intent handled')`. */
export function createLogger(level: string, { destination, onTrouble }: LoggerOptions = {}): Logger {
  const options: LoggerOptionsOfPino = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // Not pino's own `redact`: with wildcards it costs more than all the rest of a log line, ten times over.
    formatters: { log: (fields: Record<string, unknown>) => censoredFields(fields, MAX_DEPTH) },
    // Errors have been made plain by then.
    serializers: { err: (error: unknown) => error },
    hooks: {
      logMethod(line, log, lineLevel) {
        if (lineLevel >= WARN) onTrouble?.(toTrouble(line));
        log.apply(this, line);
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** A line is logged as `(fields, event)` or as `(event)`. */
function toTrouble(line: readonly unknown[]): Trouble {
  const [fields, event] = typeof line[0] === 'string' ? [undefined, line[0]] : line;
  return { event: String(event ?? ''), name: nameIn(fields) };
}

function nameIn(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  if ('reason' in fields && typeof fields.reason === 'string') return fields.reason;
  return 'err' in fields ? 'unexpected' : undefined;
}

function censoredFields(fields: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) copy[name] = SECRET_FIELDS.has(name) ? '[redacted]' : censored(value, depth);
  return copy;
}

/** The `code` of an error is no authorization code: it is ours or Node's (`ECONNREFUSED`), and logged like all of them. */
function censoredError(error: Error, depth: number): Record<string, unknown> {
  const { code, ...fields } = pino.stdSerializers.err(error);
  return code === undefined ? censoredFields(fields, depth) : { ...censoredFields(fields, depth), reason: code };
}

function censored(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '[deeper]';
  if (value instanceof Error) return censoredError(value, depth - 1);
  // Dates, URLs: they say themselves how they are written.
  if ('toJSON' in value) return value;
  return Array.isArray(value) ? value.map((each) => censored(each, depth - 1)) : censoredFields(value, depth - 1);
}
