import { z } from 'zod';
import type { Logger } from '../logger.js';
import type { Grant, Grants } from '../oauth/grant.js';
import type { Clock } from '../time.js';
import { type AccountEchosDeps, createAccountEchos } from './account-echos.js';
import { accountsPage } from './accounts-page.js';
import { parseForm } from './form.js';
import { PageError } from './page-error.js';
import type { BrowserSessions } from './session.js';
import type { AccountsNotice } from './texts/texts.js';
import type { Handler } from './visit.js';

const csrf = z.string().default('');
const id = z.string().min(1).max(200);
/** Some browsers' button, some scripts' nothing: `room` is not looked at when it is taken away. */
const room = z.string().max(200).default('');

const accountsForm = z.discriminatedUnion('action', [
  z.strictObject({ csrf, action: z.literal('set-room'), grant: id, echo: id, room }),
  z.strictObject({ csrf, action: z.literal('remove-room'), grant: id, echo: id, room }),
  z.strictObject({ csrf, action: z.literal('remove'), grant: id }),
  z.strictObject({ csrf, action: z.literal('sign-out') }),
]);

const accountsNotice = z
  .enum(['removed', 'already_removed', 'room_set', 'room_removed', 'echo_gone', 'room_gone', 'rooms_unavailable'] satisfies readonly AccountsNotice[])
  .optional()
  .catch(undefined);

type AccountsDeps = AccountEchosDeps & {
  grants: Pick<Grants, 'listByAccount' | 'revoke' | 'openMaToken'>;
  sessions: BrowserSessions;
  clock: Clock;
  log: Logger;
};

/** `/accounts`: see and remove the links of the account that is signed in, and of no other; and give their Echos a room. */
export function createAccounts(deps: AccountsDeps): { show: Handler; submit: Handler } {
  const { grants, sessions, clock, log } = deps;
  const accountEchos = createAccountEchos(deps);

  /** @returns undefined when the account has no such grant: it is gone already, or it is somebody else's, which must look the same. */
  const ownGrant = async (accountId: string, grantId: string): Promise<Grant | undefined> =>
    (await grants.listByAccount(accountId)).find((grant) => grant.id === grantId);

  const remove = async (grant: Grant | undefined): Promise<AccountsNotice> => {
    if (grant === undefined || !(await grants.revoke(grant.id))) return 'already_removed';
    log.info({ grantId: grant.id }, 'link removed');
    return 'removed';
  };

  /** @param change `room` empty: the Echo belongs to none. */
  const changeRoom = async (grant: Grant | undefined, { echo, room }: { echo: string; room: string }): Promise<AccountsNotice> => {
    if (grant === undefined) return 'already_removed';
    const outcome = await accountEchos.bind(grant, { echo, playerId: room === '' ? undefined : room });
    if (outcome !== 'bound') return outcome;
    return room === '' ? 'room_removed' : 'room_set';
  };

  return {
    async show({ browser, texts, query }) {
      const session = await sessions.find(browser);
      if (session === undefined) return { location: '/login' };
      const { account } = session;
      const own = (await grants.listByAccount(account.id)).toSorted((a, b) => b.createdAt - a.createdAt);
      const links = await Promise.all(own.map(accountEchos.of));
      const notice = accountsNotice.parse(query.get('notice') ?? undefined);
      return { page: accountsPage(texts, { csrfToken: browser.csrfToken, account, links, now: clock(), notice }) };
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
      const notice = form.action === 'remove' ? await remove(grant) : await changeRoom(grant, form.action === 'set-room' ? form : { ...form, room: '' });
      return { location: `/accounts?notice=${notice}` };
    },
  };
}
