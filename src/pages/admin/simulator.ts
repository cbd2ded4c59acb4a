import { z } from 'zod';
import type { SimulatedTurn } from '../../activity/simulated-turn.js';
import { SealError } from '../../crypto.js';
import type { HeardEcho } from '../../heard-echo.js';
import type { Account, Grant, Grants } from '../../oauth/grant.js';
import type { LentGrants } from '../../oauth/lent-grant.js';
import type { Echos } from '../account-echos.js';
import { parseForm } from '../form.js';
import { PageError } from '../page-error.js';
import type { BrowserSessions, Session } from '../session.js';
import { SIMULATOR_PROBLEMS, type SimulatorProblem } from '../texts/admin-texts.js';
import { createTurns } from '../turns.js';
import { ADMIN_PATHS } from './admin-page.js';
import type { Help } from './help.js';
import type { AdminHandler } from './require-admin.js';
import { simulatorPage } from './simulator-page.js';

/** Phrases without Alexa, as this page needs them. A conversation is told by a string that nobody else knows. */
export type Simulator = {
  readonly locales: readonly string[];
  say(conversation: string, typed: { grant: Grant; echoId?: string; phrase: string; locale: string }): Promise<void>;
  /** Newest first. */
  turns(conversation: string): readonly SimulatedTurn[];
  forget(conversation: string): void;
};

export type AdminSimulatorDeps = {
  simulator: Simulator;
  grants: Pick<Grants, 'listByAccount'>;
  lentGrants: Pick<LentGrants, 'lend'>;
  echos: Pick<Echos, 'list'>;
  sessions: Pick<BrowserSessions, 'isGenuine'>;
  help: Pick<Help, 'link'>;
};

const LONGEST_PHRASE = 200;

const form = z.discriminatedUnion('action', [
  z.strictObject({
    csrf: z.string().default(''),
    action: z.literal('say'),
    phrase: z.string().max(LONGEST_PHRASE).default(''),
    /** `grant/echo`; empty: the simulator's own. */
    echo: z.string().max(400).default(''),
    locale: z.string().max(20),
  }),
  z.strictObject({ csrf: z.string().default(''), action: z.literal('start-over') }),
]);

const problemIn = z.enum(SIMULATOR_PROBLEMS).optional().catch(undefined);

/** An Echo that can be spoken to: of which link, and its place among that link's Echos. */
export type Addressee = { readonly grant: Grant; readonly echo: HeardEcho; readonly number: number };

/** `/admin/simulator`: the skill, spoken to by typing, in the name of the administrator who has signed in. */
export function createAdminSimulator(deps: AdminSimulatorDeps): { show: AdminHandler; submit: AdminHandler } {
  const { simulator, grants, lentGrants, echos, sessions, help } = deps;
  /** Two phrases at once from one browser would each go on from the same conversation, and one would be lost. */
  const inTurn = createTurns(1);

  /** The Echos of this account's links; the link that was made last comes first. */
  const linksOf = async ({ id }: Account): Promise<{ links: readonly Grant[]; addressees: readonly Addressee[] }> => {
    const links = (await grants.listByAccount(id)).toReversed();
    const heard = await Promise.all(links.map(async (grant) => ({ grant, list: await echos.list(grant.id) })));
    const addressees = heard.flatMap(({ grant, list }) => list.map((echo, index) => ({ grant, echo, number: index + 1 })));
    return { links, addressees: addressees.filter(({ echo }) => echo.isSimulator !== true) };
  };

  /** Who is spoken to; undefined when that Echo is gone. */
  const addresseeOf = async (session: Session, chosen: string): Promise<{ grant: Grant; echoId?: string } | undefined> => {
    const { account, key: sessionKey, maToken } = session;
    const { links, addressees } = await linksOf(account);
    if (chosen === '') return { grant: links[0] ?? (await lentGrants.lend({ sessionKey, account, maToken })) };
    const found = addressees.find(({ grant, echo }) => chosen === `${grant.id}/${echo.id}`);
    return found === undefined ? undefined : { grant: found.grant, echoId: found.echo.id };
  };

  const say = async (session: Session, { phrase, echo, locale }: { phrase: string; echo: string; locale: string }): Promise<SimulatorProblem | undefined> => {
    if (!simulator.locales.includes(locale)) throw new PageError('bad_form', 'locale: unknown');
    if (phrase.trim() === '') return 'empty';
    const addressee = await addresseeOf(session, echo);
    if (addressee === undefined) return 'echo_gone';
    try {
      await simulator.say(session.key, { ...addressee, phrase: phrase.trim(), locale });
      return undefined;
    } catch (error) {
      if (error instanceof SealError) return 'sealed';
      throw error;
    }
  };

  return {
    async show({ browser, texts, query }, { key, account }) {
      const { links, addressees } = await linksOf(account);
      const last = { echo: query.get('echo') ?? '', locale: query.get('locale') ?? texts.locale };
      const shown = { account, addressees, isLent: links.length === 0, turns: simulator.turns(key), locales: simulator.locales, last };
      const problem = problemIn.parse(query.get('problem') ?? undefined);
      return { page: simulatorPage(texts, { ...shown, csrfToken: browser.csrfToken, helpLink: help.link, ...(problem === undefined ? {} : { problem }) }) };
    },

    async submit({ browser, body }, session) {
      const typed = parseForm(body, form);
      if (!sessions.isGenuine(browser, typed.csrf)) throw new PageError('stale_form', 'CSRF token of another browser, or none');
      if (typed.action === 'start-over') {
        await inTurn(session.key, async () => simulator.forget(session.key));
        return { location: ADMIN_PATHS.simulator };
      }
      const problem = await inTurn(session.key, () => say(session, typed));
      const next = new URLSearchParams({ echo: typed.echo, locale: typed.locale, ...(problem === undefined ? {} : { problem }) });
      return { location: `${ADMIN_PATHS.simulator}?${next}` };
    },
  };
}
