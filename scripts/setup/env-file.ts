import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual, parseEnv } from 'node:util';
import { errorCode } from '../../src/error-code.js';
import { messageOf } from '../../src/message-of.js';
import { SetupError } from './problem.js';

/** `.env` as it was found. */
export type EnvFile = {
  /** Where it is or will be; the file itself, where `.env` is a symbolic link. */
  readonly path: string;
  /** Undefined: there is none. */
  readonly text: string | undefined;
  /** As Node's `loadEnvFile` reads it. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Somebody else than its owner may read or write it. */
  readonly open: boolean;
};

/** A variable to be set, and the comment above it where it is new. */
export type Assignment = { readonly name: string; readonly value: string; readonly comment: string };

const HEADER = '# Made by `npm run setup`, which can be run again at any time. What else can be set stands in .env.example.\n';

/** @throws {SetupError} `env-file`: it is there and cannot be read, or not as a file of text. */
export async function readEnvFile(folder: string): Promise<EnvFile> {
  const name = join(folder, '.env');
  try {
    if ((await lstat(name).catch(unlessMissing)) === undefined) return { path: name, text: undefined, values: {}, open: false };
    const path = await realpath(name).catch(unlessMissing);
    if (path === undefined) throw unusable('is a symbolic link to a file that is not there', 'Make that file, or delete the link, and run this again.');
    const found = await stat(path);
    if (!found.isFile()) throw unusable('is not a regular file', 'Move it away, and run this again.');
    const text = decode(await readFile(path));
    return { path, text, values: parseEnv(text), open: (found.mode & 0o077) !== 0 };
  } catch (cause) {
    if (cause instanceof SetupError) throw cause;
    throw unusable(`cannot be read: ${messageOf(cause)}`, 'Make it readable for you, and run this again.', { cause });
  }
}

function unlessMissing(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined;
  throw error;
}

/** Bytes that are no UTF-8 would come back as others. A byte order mark is kept. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unusable('has bytes that are not UTF-8', 'Save it as UTF-8 in an editor (umlauts in comments, mostly), and run this again.', { cause });
  }
}

const unusable = (what: string, next: string, options?: ErrorOptions) => new SetupError([{ fault: 'env-file', cause: `.env ${what}`, next }], options);

/**
 * The text of `.env` with these variables set: a line that sets one already is changed in place, and what stands behind its value stays; a new
 * one goes under the line that has it as a comment, or to the end. Everything else stays, byte for byte. Read back before it is returned.
 *
 * @throws {SetupError} `env-file`: a value or a line that cannot be written so that it is read back the same.
 */
export function setVariables(text: string | undefined, assignments: readonly Assignment[]): string {
  return assignments.reduce((current, assignment) => setVariable(current, assignment), text ?? HEADER);
}

function setVariable(text: string, assignment: Assignment): string {
  const { name, value } = assignment;
  const before = parseEnv(text);
  if (before[name] === value) return text;
  const wanted = { ...before, [name]: value };
  for (const written of notations(value)) {
    const changed = waysToWrite(text, { ...assignment, written }).find((candidate) => isDeepStrictEqual({ ...parseEnv(candidate) }, wanted));
    if (changed !== undefined) return changed;
  }
  throw new SetupError([
    {
      fault: 'env-file',
      cause: `${name} cannot be written into .env so that it is read back the same`,
      next: 'Look for a quotation mark that is not closed, or set it by hand.',
    },
  ]);
}

/** How a value can be written so that Node, a shell and systemd read the same. Quotation marks only where they are needed. */
function notations(value: string): string[] {
  if (/^[\w./:@%+,=-]*$/.test(value)) return [value];
  if (!/['\n\\]/.test(value)) return [`'${value}'`];
  return /["\n\\$`]/.test(value) ? [] : [`"${value}"`];
}

/** Ways to put the line into the text, best first. Whether one of them is right, only reading back shows: a line may be inside a quoted value. */
function waysToWrite(text: string, { name, written, comment }: { name: string; written: string; comment: string }): string[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/(?<=\n)/);
  const line = `${name}=${written}`;
  const indexes = (pattern: RegExp): number[] => lines.flatMap((candidate, index) => (pattern.test(candidate) ? [index] : [])).reverse();
  const replaced = indexes(new RegExp(`^\\s*(export )?\\s*${name}\\s*=`)).map((at) => lines.with(at, replaceValue(lines[at] ?? '', written)).join(''));
  const below = indexes(new RegExp(`^\\s*#\\s*${name}\\s*=`)).map((at) =>
    lines.toSpliced(at, 1, `${ended(lines[at] ?? '', newline)}${line}${newline}`).join(''),
  );
  const appended = `${ended(text, newline)}${text === '' ? '' : newline}# ${comment}${newline}${line}${newline}`;
  // Node's parser takes a line without `=`, even one of blanks, for the beginning of the next name: then it goes before that.
  const earlier = lines.map((_, index) => lines.toSpliced(index, 0, `${line}${newline}`).join('')).reverse();
  return [...replaced, ...below, appended, ...earlier];
}

const ended = (text: string, newline: string): string => (text === '' || text.endsWith('\n') ? text : `${text}${newline}`);

/** Name, `=`, and the comment behind the value stay. */
function replaceValue(line: string, written: string): string {
  const [, head = '', rest = ''] = /^([^=]*=(?:[ \t]*(?=[^\s#]))?)(.*)$/s.exec(line) ?? [];
  const quoted = /^(['"`]).*?\1/.exec(rest)?.[0];
  const tail = quoted === undefined ? (/[ \t]*(#[^\r\n]*)?\r?\n?$/.exec(rest)?.[0] ?? '') : rest.slice(quoted.length);
  return `${head}${written}${written === '' || /^\s|^$/.test(tail) ? tail : ` ${tail}`}`;
}
