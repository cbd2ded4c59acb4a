import type { X509Certificate } from 'node:crypto';
import { messageOf } from '../message-of.js';
import { createRecentMap } from '../recent-map.js';
import { type Clock, SECOND } from '../time.js';
import { indexTrustAnchors, isCurrent, type TrustAnchors, type VerifiedLeaf, verifyCertificatePath } from './certificate-path.js';
import { VerificationError } from './errors.js';
import { type FetchPem, fetchPem as fetchOverHttps, MAX_PEM_BYTES } from './fetch-pem.js';

export type { FetchPem } from './fetch-pem.js';

/** Alexa's signing certificates, downloaded, verified and remembered. */
export type SigningCertificates = {
  /**
   * The verified leaf served at this URL (see `parseCertificateUrl`). Any number of calls at once share one download.
   *
   * @throws {VerificationError} `certificate_unavailable`: not downloaded within the time-out; `certificate_untrusted`: no valid path.
   */
  leaf(url: URL): Promise<X509Certificate>;
};

const FETCH_TIMEOUT = 3 * SECOND;
/** A failed download is not tried again for this long: a dead host is not hammered, a mended one is soon noticed. */
const BACK_OFF = 1 * SECOND;
/** Alexa uses one certificate at a time, for months. Only verified ones are kept, so that nobody else can push it out. */
const MAX_REMEMBERED = 16;
const MAX_FAILURES = 256;
/** Anybody who knows the skill id can make us ask for files that do not exist: so many at once … */
const MAX_DOWNLOADS = 32;
/** … and these beyond, for addresses that were good before. */
const RESERVED_DOWNLOADS = 4;
const MAX_GOOD_URLS = 64;

/** Certificates by address. One that verified is used, without asking again, as long as it and its whole path are current. */
export function createSigningCertificates({
  trustRoots,
  clock,
  fetchPem = fetchOverHttps,
  timeoutMs = FETCH_TIMEOUT,
}: {
  trustRoots: readonly X509Certificate[];
  clock: Clock;
  fetchPem?: FetchPem;
  /** How long one download may take, body included. */
  timeoutMs?: number;
}): SigningCertificates {
  let anchors: TrustAnchors | undefined;
  const verified = createRecentMap<VerifiedLeaf>(MAX_REMEMBERED);
  const failures = createRecentMap<{ error: unknown; at: number }>(MAX_FAILURES);
  const goodUrls = createRecentMap<true>(MAX_GOOD_URLS);
  const downloads = new Map<string, Promise<X509Certificate>>();

  return {
    async leaf(url) {
      const key = url.href;
      const known = verified.get(key);
      if (known !== undefined && isCurrent(known, clock())) {
        verified.set(key, known);
        return known.certificate;
      }
      const failure = failures.get(key);
      if (failure !== undefined && Math.abs(clock() - failure.at) < BACK_OFF) throw failure.error;
      const running = downloads.get(key);
      if (running !== undefined) return running;
      const limit = goodUrls.get(key) === undefined ? MAX_DOWNLOADS : MAX_DOWNLOADS + RESERVED_DOWNLOADS;
      if (downloads.size >= limit) throw new VerificationError('certificate_unavailable', { detail: 'too many downloads at once' });
      const download = load(url).finally(() => downloads.delete(key));
      downloads.set(key, download);
      return download;
    },
  };

  async function load(url: URL): Promise<X509Certificate> {
    const key = url.href;
    verified.delete(key);
    try {
      const pem = await download(url);
      anchors ??= indexTrustAnchors(trustRoots);
      const leaf = verifyCertificatePath({ pem, anchors, now: clock() });
      failures.delete(key);
      verified.set(key, leaf);
      goodUrls.set(key, true);
      return leaf.certificate;
    } catch (error) {
      failures.set(key, { error, at: clock() });
      throw error;
    }
  }

  /** The deadline is kept here, whatever {@link FetchPem} does about its signal. */
  async function download(url: URL): Promise<string> {
    const controller = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`no answer within ${timeoutMs} ms`));
        controller.abort();
      }, timeoutMs);
    });
    try {
      const pem = await Promise.race([fetchPem(url, controller.signal), tooLate]);
      if (pem.length > MAX_PEM_BYTES) throw new Error('too large');
      return pem;
    } catch (error) {
      throw new VerificationError('certificate_unavailable', { detail: `${url.href}: ${messageOf(error)}`, cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}
