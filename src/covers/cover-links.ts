import { constantTimeEqual, deriveKey, hmac } from '../crypto.js';
import { parseUrl } from '../parse-url.js';
import { type Clock, HOUR } from '../time.js';

/** A screen shows its picture at once; the Alexa app keeps cards for days, and then shows them without one. */
const LIFETIME = HOUR;
/** Links made within a quarter of an hour are the same, so that devices need not fetch a cover for every phrase. */
const ROUNDING = HOUR / 4;
/** Large enough for an Echo Show, and one of the sizes that Music Assistant keeps (from schema 31 on others are snapped). */
const SIZE = '512';
/** Music Assistant's image proxy, in its form since schema 31 or before, behind a reverse proxy's path or not. */
const IMAGE_PROXY = /^(?:\/[\w-]+)*?(\/imageproxy(?:\/[\w-]+)?)$/;
/** What an address without a host stands on: Music Assistant, wherever that is. */
const SOMEWHERE = 'http://music-assistant';
/** Alexa takes no longer address. */
const MAX_LENGTH = 2_000;

/** Public addresses of covers, which Music Assistant serves on its own network only. */
export type CoverLinks = {
  /**
   * @param imageUrl As Music Assistant reports it: its image proxy on whatever host it believes to be at home, or an address out in the world.
   * @returns An https address that works for at least three quarters of an hour; undefined for what is neither, or too long for Alexa.
   */
  sign(imageUrl: string): string | undefined;
  /** What a link stands for: path and query below Music Assistant's address. Undefined when it was not made here, or has expired. @param link `of`: as in the link. */
  read(link: { of: string; expires: string; signature: string }): string | undefined;
};

/** Links are signed, not stored: nobody can make this server fetch anything else than a cover it has named itself. */
export function createCoverLinks(options: { publicUrl: string; musicAssistantUrl: string; secretKey: Uint8Array; clock: Clock }): CoverLinks {
  const { publicUrl, musicAssistantUrl, secretKey, clock } = options;
  const key = deriveKey(secretKey, 'cover-links');
  const signatureOf = (of: string, expires: string): string => hmac(key, `${expires} ${of}`);
  const ownHost = new URL(musicAssistantUrl).host;

  const linkTo = (url: URL): string | undefined => {
    const proxied = IMAGE_PROXY.exec(url.pathname)?.[1];
    // A page out in the world may have such a path too.
    const isOurs = proxied !== undefined && (url.protocol === 'http:' || url.host === ownHost || isAtHome(url.hostname));
    if (!isOurs) return url.protocol === 'https:' ? url.href : undefined;
    url.searchParams.set('size', SIZE);
    const of = Buffer.from(proxied + url.search).toString('base64url');
    const expires = String((Math.floor(clock() / ROUNDING) + 1) * ROUNDING + LIFETIME - ROUNDING);
    return `${publicUrl}/covers/${expires}/${signatureOf(of, expires)}?of=${of}`;
  };

  return {
    sign(imageUrl) {
      const url = parseUrl(imageUrl, SOMEWHERE);
      const link = url === undefined || !['http:', 'https:'].includes(url.protocol) ? undefined : linkTo(url);
      return link === undefined || link.length > MAX_LENGTH ? undefined : link;
    },
    read({ of, expires, signature }) {
      const isOurs = /^\d{1,15}$/.test(expires) && constantTimeEqual(signature, signatureOf(of, expires));
      return isOurs && Number(expires) > clock() ? Buffer.from(of, 'base64url').toString() : undefined;
    },
  };
}

/** A name or an address that means something on a home network only. */
const isAtHome = (hostname: string): boolean =>
  !hostname.includes('.') || /^[\d.]+$/.test(hostname) || /\.(?:local|lan|home|internal|home\.arpa)$/.test(hostname);
