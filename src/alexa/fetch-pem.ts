import https from 'node:https';

/** The most a certificate file may weigh: Amazon's chains are under 10 KiB. */
export const MAX_PEM_BYTES = 64 * 1024;

/** Download a PEM file. Rejects for anything but a complete answer of at most {@link MAX_PEM_BYTES}; gives up when the signal says so. */
export type FetchPem = (url: URL, signal?: AbortSignal) => Promise<string>;

/**
 * {@link FetchPem} over HTTPS. Follows no redirect: only status 200 counts. `https.get` is called as a property, so whatever replaces it
 * (an interceptor in tests, an operator's instrumentation) is honoured.
 */
export const fetchPem: FetchPem = (url, signal) =>
  new Promise((resolve, reject) => {
    const request = https.get(url, { signal }, (response) => {
      const giveUp = (why: string): void => {
        reject(new Error(why));
        request.destroy();
      };
      response.on('error', reject);
      if (response.statusCode !== 200) return giveUp(`status ${response.statusCode}`);
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_PEM_BYTES) return giveUp('too large');
        chunks.push(chunk);
      });
      response.on('end', () => resolve(Buffer.concat(chunks).toString('latin1')));
    });
    request.on('error', reject);
  });
