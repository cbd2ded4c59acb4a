import { request } from 'undici';
import { MusicAssistantError } from './errors.js';

/** A cover is some 100 kB. */
const MAX_BYTES = 4 * 1024 * 1024;
/** What screens show. No SVG: it may hold scripts. */
const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/** Pictures that Music Assistant serves, without a token, beside its API. */
export type ImageSource = {
  /**
   * @param path Path and query, beginning with `/imageproxy`.
   * @returns undefined when there is no such picture.
   * @throws {MusicAssistantError} `unreachable`, `timeout`, `malformed`.
   */
  fetch(path: string, options: { signal: AbortSignal }): Promise<{ type: string; bytes: Buffer } | undefined>;
};

/** @param url Where Music Assistant is; a path (reverse proxy) is kept in front. */
export function createImageSource({ url }: { url: string }): ImageSource {
  const base = url.replace(/\/+$/, '');
  return {
    async fetch(path, { signal }) {
      try {
        const { statusCode, headers, body } = await request(base + path, { method: 'GET', signal });
        const type =
          String(headers['content-type'] ?? '')
            .split(';')[0]
            ?.trim()
            .toLowerCase() ?? '';
        if (statusCode !== 200 || !TYPES.includes(type)) {
          await body.dump();
          return undefined;
        }
        const chunks: Buffer[] = [];
        let bytes = 0;
        for await (const chunk of body) {
          bytes += chunk.length;
          if (bytes > MAX_BYTES) throw new MusicAssistantError('malformed', `picture larger than ${MAX_BYTES} bytes`);
          chunks.push(chunk);
        }
        return { type, bytes: Buffer.concat(chunks, bytes) };
      } catch (error) {
        if (error instanceof MusicAssistantError) throw error;
        throw new MusicAssistantError(signal.aborted ? 'timeout' : 'unreachable', 'picture not fetched', { cause: error });
      }
    },
  };
}
