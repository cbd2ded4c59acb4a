/**
 * The URL that a text is, or undefined. Not by `URL.canParse`: in Node 20 that says no to names with letters like "ü" once it is called often
 * enough to be compiled (seen in 20.20.2).
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
