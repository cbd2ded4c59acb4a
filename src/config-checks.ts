import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { VariableName } from './config-variables.js';
import { isLocalHost } from './is-local-host.js';
import { parseUrl } from './parse-url.js';

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isBareOrigin = (url: URL): boolean => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';

const integer = (max: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value <= max);

const publicUrl = z
  .string()
  .transform((text) => parseUrl(text))
  .refine((url) => url !== undefined && isBareOrigin(url) && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocalHost(url.hostname))))
  .transform((url) => (url === undefined ? '' : url.origin));

const httpUrl = z
  .string()
  .refine((text) => {
    const url = parseUrl(text);
    return url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') && url.search === '' && url.hash === '' && url.username === '';
  })
  .transform((text) => text.replace(/\/+$/, ''));

const redirectUris = z
  .string()
  .transform(list)
  .refine((uris) =>
    uris.every((uri) => {
      const url = parseUrl(uri);
      return (
        url !== undefined && url.hash === '' && !uri.includes('#') && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocalHost(url.hostname)))
      );
    }),
  );

const redisUrl = z.string().refine((text) => {
  const url = parseUrl(text);
  return url !== undefined && (url.protocol === 'redis:' || url.protocol === 'rediss:') && url.hostname !== '';
});

const secretKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}=?$/)
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine((bytes) => bytes.length === 32);

const pemFile = z
  .string()
  .transform((path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  })
  .refine(holdsCertificates);

/** At least one PEM block, and every one that begins is a certificate. */
function holdsCertificates(pem: string): boolean {
  const begun = pem.split('-----BEGIN CERTIFICATE-----').length - 1;
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return begun > 0 && blocks.length === begun && blocks.every(isCertificate);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** Each variable's check, and the sentence that says what it should look like. */
export const CHECKS = {
  PUBLIC_URL: [
    publicUrl,
    'should be the https address the world reaches this server at, without a path, like https://alexa.example.org (http only for localhost)',
  ],
  MUSIC_ASSISTANT_URL: [httpUrl, 'should be the address of Music Assistant, like http://homeassistant.local:8095'],
  ALEXA_SKILL_ID: [
    z
      .string()
      .transform(list)
      .refine((ids) => ids.length > 0 && ids.every((id) => /^amzn1\.ask\.skill\.[A-Za-z0-9-]+$/.test(id))),
    'should be the skill id from the developer console, like amzn1.ask.skill.… (several separated by commas)',
  ],
  ALEXA_VENDOR_ID: [z.string().regex(/^[A-Za-z0-9]+$/), 'should be the vendor id from the developer console: letters and digits, like M0000000000000'],
  OAUTH_CLIENT_ID: [z.string().regex(/^[A-Za-z0-9\-._~]+$/), 'should be made of A–Z a–z 0–9 - . _ ~'],
  OAUTH_CLIENT_SECRET: [
    z.string().regex(/^[A-Za-z0-9\-._~]{32,}$/),
    'should be at least 32 characters of A–Z a–z 0–9 - . _ ~; `openssl rand -hex 32` makes one',
  ],
  OAUTH_REDIRECT_URIS: [redirectUris, 'should be https addresses without a fragment, separated by commas (http only for localhost)'],
  OAUTH_PKCE: [z.enum(['required', 'optional']), 'should be required or optional'],
  HOST: [z.string().regex(/^[A-Za-z0-9.:\-[\]]+$/), 'should be an address to listen on, like 127.0.0.1 or 0.0.0.0'],
  PORT: [integer(65_535), 'should be a port number, 0 to 65535'],
  REDIS_URL: [redisUrl, 'should look like redis://host:6379 or rediss://user:password@host:6380'],
  DATA_DIR: [z.string().min(1), 'should be a directory'],
  SECRET_KEY: [secretKey, 'should be 32 bytes in base64url (43 characters); `openssl rand -base64 32 | tr +/ -_ | tr -d =` makes one'],
  ALEXA_TRUST_ROOTS: [pemFile, 'should be a readable PEM file with at least one certificate and no broken one'],
  TRUST_PROXY: [integer(100), 'should be the number of proxies in front, like 0 or 1'],
  ACTIVITY: [z.enum(['on', 'off']), 'should be on or off'],
  LOG_LEVEL: [z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'should be fatal, error, warn, info, debug, trace or silent'],
} as const satisfies Record<VariableName, readonly [z.ZodType, string]>;
