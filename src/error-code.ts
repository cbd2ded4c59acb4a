/** The code Node puts on an error of its own (`ENOENT`, `ECONNREFUSED` …); undefined for others. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
