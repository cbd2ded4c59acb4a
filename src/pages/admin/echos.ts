import { z } from 'zod';
import type { Activity } from '../../activity/activity.js';
import type { HeardEcho } from '../../heard-echo.js';
import type { Logger } from '../../logger.js';
import { MusicAssistantError } from '../../music-assistant/errors.js';
import type { MusicAssistant } from '../../music-assistant/music-assistant.js';
import type { Account, Grants } from '../../oauth/grant.js';
import type { Clock } from '../../time.js';
import { type AccountEchosDeps, createAccountEchos, ROOM_FORMS } from '../account-echos.js';
import { isNotice } from '../accounts-page.js';
import type { EchoMemory } from '../echo-list.js';
import { parseForm } from '../form.js';
import { PageError } from '../page-error.js';
import type { BrowserSessions, Session } from '../session.js';
import type { Answer } from '../visit.js';
import { ADMIN_PATHS } from './admin-page.js';
import { echosPage } from './echos-page.js';
import { ADMIN_LOGIN, type AdminHandler } from './require-admin.js';

const form = z.discriminatedUnion('action', ROOM_FORMS);

export type AdminEchosDeps = AccountEchosDeps & {
  grants: Pick<Grants, 'listByAccount' | 'openMaToken'>;
  musicAssistant: Pick<MusicAssistant, 'accounts' | 'connect'>;
  sessions: Pick<BrowserSessions, 'isGenuine' | 'end'>;
  activity: Pick<Activity, 'list' | 'lastSaid'> | undefined;
  clock: Clock;
  log: Logger;
};

/** `/admin/echos`: the Echos of everybody who has an account, and their rooms. */
export function createAdminEchos(deps: AdminEchosDeps): { show: AdminHandler; submit: AdminHandler } {
  const { grants, musicAssistant, sessions, activity, clock, log } = deps;
  const accountEchos = createAccountEchos(deps);

  /** What was typed counts for the simulator's own Echo alone. */
  const memoryOf = (grantId: string, { id, isSimulator = false }: HeardEcho): EchoMemory => {
    const last = activity?.list().find(({ heardBy, isSimulated }) => heardBy?.grantId === grantId && heardBy.echoId === id && isSimulated === isSimulator);
    return { said: activity?.lastSaid({ grantId, echoId: id }), heardAt: last?.at };
  };

  /** As Music Assistant lists them for the administrator who asks; undefined when it does not. @throws {MusicAssistantError} `unauthorized` */
  const accountsFor = async ({ maToken }: Session): Promise<readonly Account[] | undefined> => {
    try {
      return await musicAssistant.accounts(maToken);
    } catch (error) {
      if (!(error instanceof MusicAssistantError) || error.code === 'unauthorized') throw error;
      log.info({ reason: error.code, detail: error.detail }, 'accounts not shown');
      return undefined;
    }
  };

  /** Music Assistant takes back tokens: then whoever is signed in with one signs in again. */
  const signedIn =
    (handler: AdminHandler): AdminHandler =>
    async (visit, session): Promise<Answer> => {
      try {
        return await handler(visit, session);
      } catch (error) {
        if (!(error instanceof MusicAssistantError && error.code === 'unauthorized')) throw error;
        await sessions.end(visit.browser);
        return { location: `${ADMIN_LOGIN}&notice=sign_in_again` };
      }
    };

  return {
    show: signedIn(async ({ browser, texts, query }, session) => {
      const accounts = await accountsFor(session);
      const households = await Promise.all(
        (accounts ?? []).map(async (account) => ({ account, links: await Promise.all((await grants.listByAccount(account.id)).map(accountEchos.of)) })),
      );
      const notice = query.get('notice');
      const linked = accounts === undefined ? undefined : households.filter(({ links }) => links.length > 0);
      const shown = { csrfToken: browser.csrfToken, households: linked, memoryOf, now: clock(), ...(isNotice(notice) ? { notice } : {}) };
      return { page: echosPage(texts, shown) };
    }),

    submit: signedIn(async ({ browser, body }, session) => {
      const { csrf, grant: grantId, action, ...change } = parseForm(body, form);
      if (!sessions.isGenuine(browser, csrf)) throw new PageError('stale_form', 'CSRF token of another browser, or none');
      const accounts = (await accountsFor(session)) ?? [];
      const all = (await Promise.all(accounts.map(({ id }) => grants.listByAccount(id)))).flat();
      const grant = all.find(({ id }) => id === grantId);
      const notice = await accountEchos.changeRoom(grant, action === 'set-room' ? change : { ...change, room: '' });
      return { location: `${ADMIN_PATHS.echos}?notice=${notice}` };
    }),
  };
}
