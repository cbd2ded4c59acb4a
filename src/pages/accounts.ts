import { z } from 'zod';
import type { Logger } from '../logger.js';
import type { Grant, Grants } from '../oauth/grant.js';
import type { Clock } from '../time.js';
import { type AccountEchosDeps, createAccountEchos, ROOM_FORMS } from './account-echos.js';
import { accountsPage, isNotice } from './accounts-page.js';
import { parseForm } from './form.js';
import { PageError } from './page-error.js';
import type { AccountPasskeys } from './passkeys/account-passkeys.js';
import type { BrowserSessions } from './session.js';
import type { AccountsNotice } from './texts/texts.js';
import type { Handler } from './visit.js';

const csrf = z.string().default('');
const id = z.string().min(1).max(200);

const accountsForm = z.discriminatedUnion('action', [
  ...ROOM_FORMS,
  z.strictObject({ csrf, action: z.literal('remove'), grant: id }),
  z.strictObject({ csrf, action: z.literal('sign-out') }),
]);

type AccountsDeps = AccountEchosDeps & {
  grants: Pick<Grants, 'listByAccount' | 'revoke' | 'openMaToken'>;
  sessions: BrowserSessions;
  accountPasskeys: Pick<AccountPasskeys, 'of'>;
  clock: Clock;
  log: Logger;
};

/** `/accounts`: see and remove the links of the account that is signed in, and of no other; and give their Echos a room. */
export function createAccounts(deps: AccountsDeps): { show: Handler; submit: Handler } {
  const { grants, sessions, accountPasskeys, clock, log } = deps;
  const accountEchos = createAccountEchos(deps);

  /** @returns undefined when the account has no such grant: it is gone already, or it is somebody else's, which must look the same. */
  const ownGrant = async (accountId: string, grantId: string): Promise<Grant | undefined> =>
    (await grants.listByAccount(accountId)).find((grant) => grant.id === grantId);

  const remove = async (grant: Grant | undefined): Promise<AccountsNotice> => {
    if (grant === undefined || !(await grants.revoke(grant.id))) return 'already_removed';
    log.info({ grantId: grant.id }, 'link removed');
    return 'removed';
  };

  return {
    async show({ browser, texts, query }) {
      const session = await sessions.find(browser);
      if (session === undefined) return { location: '/login' };
      const { account, isAdmin } = session;
      const own = (await grants.listByAccount(account.id)).toSorted((a, b) => b.createdAt - a.createdAt);
      const passkeys = await accountPasskeys.of({ browser, session, texts });
      const links = await Promise.all(own.map(accountEchos.of));
      const notice = query.get('notice');
      const shown = { csrfToken: browser.csrfToken, account, isAdmin, links, passkeys, now: clock() };
      return { page: accountsPage(texts, isNotice(notice) ? { ...shown, notice } : shown) };
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
      const grant = await ownGrant(session.account.id, form.grant);
      const notice =
        form.action === 'remove' ? await remove(grant) : await accountEchos.changeRoom(grant, form.action === 'set-room' ? form : { ...form, room: '' });
      return { location: `/accounts?notice=${notice}` };
    },
  };
}
