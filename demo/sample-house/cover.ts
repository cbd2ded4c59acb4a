import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** Pictures of the sample house: one colour each, but real. */

/** Since this schema pictures have opaque ids. */
export const FIRST_WITH_IMAGE_IDS = 31;

/** What the proxy calls the picture at a path. */
export const proxyIdOf = (path: string): string => createHash('sha256').update(path).digest('hex');

/** Where a web browser finds the picture. */
export function coverUrl(path: string, options: { baseUrl: string; provider: string; schemaVersion: number }): string {
  const { baseUrl, provider, schemaVersion } = options;
  if (schemaVersion >= FIRST_WITH_IMAGE_IDS) return `${baseUrl}/imageproxy/${proxyIdOf(path)}?size=512&fmt=jpg`;
  return `${baseUrl}/imageproxy?provider=${provider}&size=500&fmt=jpeg&path=${encodeURIComponent(encodeURIComponent(path))}`;
}

const SIDE = 16;

/** A PNG whose colour depends on the path. */
export function drawCover(path: string): Buffer {
  const colour = createHash('sha256').update(path).digest().subarray(0, 3);
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: SIDE }, () => colour)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  // Eight bits of each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: SIDE }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
