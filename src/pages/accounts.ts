import { z } from 'zod';
import type { Logger } from '../logger.js';
import type { Grants } from '../oauth/grant.js';
import type { Clock } from '../time.js';
import { accountsPage } from './accounts-page.js';
import { parseForm } from './form.js';
import { PageError } from './page-error.js';
import type { BrowserSessions } from './session.js';
import type { Handler } from './visit.js';

const accountsForm = z.discriminatedUnion('action', [
  z.strictObject({ csrf: z.string().default(''), action: z.literal('remove'), grant: z.string().min(1).max(200) }),
  z.strictObject({ csrf: z.string().default(''), action: z.literal('sign-out') }),
]);

const accountsNotice = z.enum(['removed', 'already_removed']).optional().catch(undefined);

/** `/accounts`: see and remove the links of the account that is signed in, and of no other. */
export function createAccounts(deps: { grants: Pick<Grants, 'listByAccount' | 'revoke'>; sessions: BrowserSessions; clock: Clock; log: Logger }): {
  show: Handler;
  submit: Handler;
} {
  const { grants, sessions, clock, log } = deps;

  /** @returns false when the account has no such grant: it is gone already, or it is somebody else's, which must look the same. */
  const remove = async (accountId: string, grantId: string): Promise<boolean> => {
    const own = (await grants.listByAccount(accountId)).some((grant) => grant.id === grantId);
    if (!own || !(await grants.revoke(grantId))) return false;
    log.info({ grantId }, 'link removed');
    return true;
  };

  return {
    async show({ browser, texts, query }) {
      const session = await sessions.find(browser);
      if (session === undefined) return { location: '/login' };
      const { account } = session;
      const list = (await grants.listByAccount(account.id)).toSorted((a, b) => b.createdAt - a.createdAt);
      const notice = accountsNotice.parse(query.get('notice') ?? undefined);
      return { page: accountsPage(texts, { csrfToken: browser.csrfToken, account, grants: list, now: clock(), notice }) };
    },

    async submit({ browser, body }) {
      const form = parseForm(body, accountsForm);
      if (!sessions.isGenuine(browser, form.csrf)) throw new PageError('stale_form', 'CSRF token of another browser, or none');
      if (form.action === 'sign-out') {
        await sessions.end(browser);
        return { location: '/login?notice=signed_out' };
      }
      const session = await sessions.find(browser);
      if (session === undefined) return { location: '/login' };
      return { location: `/accounts?notice=${(await remove(session.account.id, form.grant)) ? 'removed' : 'already_removed'}` };
    },
  };
}
