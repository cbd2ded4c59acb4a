import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { VerificationCode } from '../../src/alexa/errors.js';
import type { LoginErrorCode, MusicAssistantErrorCode } from '../../src/music-assistant/errors.js';
import type { OAuthErrorCode } from '../../src/oauth/errors.js';
import type { PageErrorCode } from '../../src/pages/page-error.js';
import type { ConsentProblemCode, LoginProblemCode } from '../../src/pages/texts/texts.js';
import type { SkillErrorCode } from '../../src/skill/errors.js';
import type { BackupErrorCode } from '../../src/storage/backup-error.js';
import type { StoreErrorCode } from '../../src/storage/store.js';

const REPOSITORY = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, REPOSITORY), 'utf8');

/** Every name the log and the pages can show. A new one does not compile until it stands here, and fails until it is explained. */
const NAMES = {
  ...({ not_linked: 1, link_again: 1, may_not_control: 1, no_rooms: 1, room_offline: 1, group_not_yours: 1, out_of_time: 1 } satisfies Record<
    SkillErrorCode,
    1
  >),
  ...({ unreachable: 1, timeout: 1, unauthorized: 1, forbidden: 1, rejected: 1, malformed: 1 } satisfies Record<MusicAssistantErrorCode, 1>),
  ...({ wrong_credentials: 1, locked_out: 1, setup_required: 1, too_old: 1, unreachable: 1, malformed: 1 } satisfies Record<LoginErrorCode, 1>),
  ...({ unavailable: 1, newer_schema: 1, wrong_secret_key: 1 } satisfies Record<StoreErrorCode, 1>),
  ...({ store_unavailable: 1, store_newer_schema: 1, store_wrong_secret_key: 1 } satisfies Record<`store_${StoreErrorCode}`, 1>),
  ...({
    headers: 1,
    certificate_url: 1,
    certificate_unavailable: 1,
    certificate_untrusted: 1,
    signature: 1,
    envelope: 1,
    timestamp: 1,
    skill_id: 1,
  } satisfies Record<VerificationCode, 1>),
  ...({
    invalid_request: 1,
    invalid_client: 1,
    invalid_grant: 1,
    unsupported_grant_type: 1,
    invalid_scope: 1,
    access_denied: 1,
    unsupported_response_type: 1,
    server_error: 1,
    temporarily_unavailable: 1,
    request_not_supported: 1,
    request_uri_not_supported: 1,
    invalid_token: 1,
  } satisfies Record<OAuthErrorCode, 1>),
  ...({
    unknown_request: 1,
    stale_form: 1,
    admin_only: 1,
    bad_form: 1,
    too_large: 1,
    wrong_content_type: 1,
    method_not_allowed: 1,
    not_found: 1,
    store_unavailable: 1,
    unexpected: 1,
    unknown_client: 1,
    invalid_redirect_uri: 1,
    repeated_parameter: 1,
    state_too_long: 1,
    pkce_required: 1,
    too_many_requests: 1,
    temporarily_unavailable: 1,
  } satisfies Record<PageErrorCode, 1>),
  ...({
    too_many_attempts: 1,
    missing_fields: 1,
    no_cookie: 1,
    stale_form: 1,
    session_ended: 1,
    wrong_credentials: 1,
    locked_out: 1,
    setup_required: 1,
    too_old: 1,
    unreachable: 1,
    malformed: 1,
    passkey_unknown: 1,
    passkey_refused: 1,
    passkey_copied: 1,
    passkey_needs_password: 1,
  } satisfies Record<LoginProblemCode, 1>),
  ...({
    redis: 1,
    no_store: 1,
    store_damaged: 1,
    no_secret_key: 1,
    other_container: 1,
    folder_exists: 1,
    not_written: 1,
    incomplete: 1,
    damaged: 1,
    newer_format: 1,
    in_use: 1,
    store_exists: 1,
  } satisfies Record<BackupErrorCode, 1>),
  ...({ unreachable: 1, not_allowed: 1, unexpected_answer: 1 } satisfies Record<ConsentProblemCode, 1>),
};

/**
 * Said where the process cannot start (main.ts), where a body could not be read (alexa/routes.ts), where a token will not do (account-echos.ts,
 * passkey-sign-in.ts), and by the doctor in every layer.
 */
const OTHERS = [
  ...['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'The configuration is not usable', 'configuration', 'check-failed'],
  ...['body', 'sealed', 'another_account'],
];

/** What the doctor's layers name, as `<layer>-<fault>`. */
const doctorNames = (): string[] =>
  readdirSync(new URL('src/doctor/layers/', REPOSITORY)).flatMap((file) =>
    [...read(`src/doctor/layers/${file}`).matchAll(/fault: '([a-z0-9-]+)'/g)].map(([, fault]) => `${file.replace('.ts', '')}-${fault}`),
  );

const entries = [...read('docs/troubleshooting.md').matchAll(/^### (.+)$/gm)].map(([, name = '']) => name);

describe('docs/troubleshooting.md', () => {
  it('has an entry for each name that the log and the pages can show', () => {
    expect([...Object.keys(NAMES), ...OTHERS].filter((name) => !entries.includes(name))).toEqual([]);
  });

  it('has an entry for each name the doctor can show', () => {
    const names = doctorNames();
    expect(names.length).toBeGreaterThan(30);
    expect([...new Set(names)].filter((name) => !entries.includes(name))).toEqual([]);
  });

  it('has no entry twice, so that a link to it finds it', () => {
    expect(entries.filter((name, index) => entries.indexOf(name) !== index)).toEqual([]);
  });

  it('links only to entries and sections it has', () => {
    const headings = [...read('docs/troubleshooting.md').matchAll(/^#{1,3} (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
    const links = [...read('docs/troubleshooting.md').matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});
