import { constantTimeEqual, deriveKey, hmac } from '../crypto.js';
import { type Clock, HOUR } from '../time.js';

/** A screen shows its picture at once; the Alexa app keeps cards for days, and then shows them without one. */
const LIFETIME = HOUR;
/** Links made within a quarter of an hour are the same, so that devices need not fetch a cover for every phrase. */
const ROUNDING = HOUR / 4;
/** Large enough for an Echo Show, and one of the sizes that Music Assistant keeps (from schema 31 on others are snapped). */
const SIZE = '512';
const IMAGE_PROXY = '/imageproxy';

/** Public addresses of covers, which Music Assistant serves on its own network only. */
export type CoverLinks = {
  /**
   * @param imageUrl As Music Assistant reports it: its image proxy on whatever host it believes to be, or an address out in the world.
   * @returns An https address that works for at least three quarters of an hour; undefined for what is neither.
   */
  sign(imageUrl: string): string | undefined;
  /** What a link stands for: path and query below Music Assistant's address. Undefined when it was not made here, or has expired. */
  read(link: { path: string; expires: string; signature: string }): string | undefined;
};

/** Links are signed, not stored: nobody can make this server fetch anything else than a cover it has named itself. */
export function createCoverLinks({ publicUrl, secretKey, clock }: { publicUrl: string; secretKey: Uint8Array; clock: Clock }): CoverLinks {
  const key = deriveKey(secretKey, 'cover-links');
  const signatureOf = (path: string, expires: string): string => hmac(key, `${expires} ${path}`);

  return {
    sign(imageUrl) {
      const url = URL.canParse(imageUrl, 'http://music-assistant') ? new URL(imageUrl, 'http://music-assistant') : undefined;
      if (url === undefined) return undefined;
      const at = url.pathname.indexOf(`${IMAGE_PROXY}/`) === -1 && !url.pathname.endsWith(IMAGE_PROXY) ? -1 : url.pathname.indexOf(IMAGE_PROXY);
      if (at === -1) return url.protocol === 'https:' ? url.href : undefined;
      url.searchParams.set('size', SIZE);
      const path = url.pathname.slice(at) + url.search;
      const expires = String((Math.floor(clock() / ROUNDING) + 1) * ROUNDING + LIFETIME - ROUNDING);
      return `${publicUrl}/covers/${expires}/${signatureOf(path, expires)}?of=${encodeURIComponent(path)}`;
    },
    read({ path, expires, signature }) {
      const isOurs = /^\d{1,15}$/.test(expires) && constantTimeEqual(signature, signatureOf(path, expires));
      return isOurs && Number(expires) > clock() ? path : undefined;
    },
  };
}
