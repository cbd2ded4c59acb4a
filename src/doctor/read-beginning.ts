import type { Readable } from 'node:stream';

/** The text that comes, UTF-8, but no more than this many bytes of it: the rest is not waited for, and the connection ends. */
export async function readBeginning(body: Readable, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes >= mostBytes) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, mostBytes));
}
