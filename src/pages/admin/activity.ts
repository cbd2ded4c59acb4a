import type { Activity, HeardBy } from '../../activity/activity.js';
import type { Clock } from '../../time.js';
import type { Echos } from '../account-echos.js';
import { echoName } from '../echo-list.js';
import type { Texts } from '../texts/texts.js';
import { activityPage } from './activity-page.js';
import type { Help } from './help.js';
import type { AdminHandler } from './require-admin.js';

export type AdminActivityDeps = { activity: Pick<Activity, 'list'> | undefined; echos: Pick<Echos, 'list'>; help: Pick<Help, 'link'>; clock: Clock };

/** `/admin/activity`: what was asked lately, and what came of it. */
export function createAdminActivity({ activity, echos, help, clock }: AdminActivityDeps): AdminHandler {
  /** Echos have a name only by their place in the list of their link. */
  const nameEchos = async (texts: Texts, heardBy: readonly HeardBy[]): Promise<(echo: HeardBy) => string | undefined> => {
    const grants = [...new Set(heardBy.map(({ grantId }) => grantId))];
    const lists = new Map(await Promise.all(grants.map(async (grantId) => [grantId, await echos.list(grantId)] as const)));
    return ({ grantId, echoId }) => {
      const known = lists.get(grantId) ?? [];
      const place = known.findIndex(({ id }) => id === echoId);
      const echo = known[place];
      return echo === undefined ? undefined : echoName(texts, { ...echo, number: place + 1 });
    };
  };

  return async ({ texts }) => {
    const requests = activity?.list();
    const nameOf = await nameEchos(
      texts,
      (requests ?? []).flatMap(({ heardBy }) => heardBy ?? []),
    );
    return { page: activityPage(texts, { requests, nameOf, helpLink: help.link, now: clock() }) };
  };
}
