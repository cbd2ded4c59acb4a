import { setMaxListeners } from 'node:events';
import type { Activity, HeardBy } from '../activity/activity.js';
import type { Logger } from '../logger.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import type { RecentMap } from '../recent-map.js';
import { type Store, StoreError } from '../storage/store.js';
import { SECOND } from '../time.js';
import { answer } from './answer.js';
import { createLink, type Link, type LinkDeps } from './context.js';
import type { Echos } from './echos.js';
import { type EntityNames, entityNames } from './entity-names.js';
import { SkillError } from './errors.js';
import { type Envelope, toHeard } from './heard.js';
import type { Heard, Reply } from './intent.js';
import { remember } from './remember.js';
import type { Simulation } from './simulation.js';
import { speakError } from './spoken-errors.js';
import { withBindingSuggested } from './suggest-binding.js';
import { withLessonUnkept } from './unkept-lesson.js';
import { createWitness } from './witness.js';

/** What may still take time once Music Assistant has been told to give up: words, and a store that is slow. */
const GRACE = 0.5 * SECOND;

/** What the store has even when that time is over: as long as it takes where nothing is wrong. */
const LEAST_PATIENCE = 50;

export type ConversationDeps = LinkDeps & {
  store: Store;
  echos: Echos;
  log: Logger;
  budgetMs: number;
  lateArrivals?: RecentMap<number>;
  /** Is told of each request; undefined: nothing is kept. */
  activity?: Pick<Activity, 'note'> | undefined;
};

/** Answers one launch or intent request, in time and in words; never rejects once the envelope is read. `names`: what Alexa should listen for next. */
export type Converse = (envelope: Envelope, simulation?: Simulation) => Promise<{ heard: Heard; reply: Reply; names: EntityNames }>;

export function createConversation(deps: ConversationDeps): Converse {
  const { houses, grants, store, echos, log, clock, budgetMs, lateArrivals, activity } = deps;

  /** What outlives the request. None of it may spoil the answer, or hold it up for long; most requests leave nothing to do. */
  const outlive = (link: Link, error: unknown): readonly Promise<void>[] => {
    const linked = link.linked();
    if (linked === undefined) return [];
    const { context, grant, memories } = linked;
    const isRefused = error instanceof MusicAssistantError && error.code === 'unauthorized';
    const isAccepted = error === undefined && context.ma.calls > 0;
    if (isRefused) houses.forget(grant.id);
    return [
      remember({ store, echos }, memories),
      ...(isRefused ? [grants.markMaTokenRejected(grant.id)] : []),
      ...(isAccepted && grant.maTokenRejectedAt !== undefined ? [grants.clearMaTokenRejected(grant.id)] : []),
    ];
  };

  const settle = async (work: readonly Promise<void>[], requestId: string): Promise<void> => {
    for (const result of await Promise.allSettled(work)) {
      if (result.status === 'rejected') log.warn({ requestId, ...reason(result.reason) }, 'could not remember');
    }
  };

  /** When, and by whom, a grant was used. On Lambda nothing runs after the answer, so this too is waited for. */
  const noteSeen = (link: Link, alexaUserId: string | undefined): readonly Promise<void>[] => {
    const grant = link.linked()?.grant;
    const seen = { at: clock(), ...(alexaUserId === undefined ? {} : { alexaUserId }) };
    return grant === undefined || !grants.isNews(grant, seen) ? [] : [grants.touch(grant.id, seen)];
  };

  return async (envelope, simulation) => {
    const heard = toHeard(envelope);
    const witness = createWitness([activity?.note, simulation?.note].filter((note) => note !== undefined));
    const began = lateArrivals?.get(heard.requestId) ?? clock();
    const left = Math.max(budgetMs - (clock() - began), GRACE);
    const deadline = clock() + left + GRACE;
    const budget = new AbortController();
    // Searches run side by side, and each listens to it; so does every player of a house.
    setMaxListeners(0, budget.signal);
    const link = createLink(deps, { envelope, heard, signal: budget.signal, trace: witness?.trace, simulatedEchoId: simulation?.echoId });
    const giveUp = setTimeout(() => budget.abort(), left);
    const { reply: meant, error } = await inTime(() => answer(heard, link.connect), left + GRACE).then(
      (spoken): { reply: Reply; error?: unknown } => ({ reply: suggestBinding(link, spoken) }),
      (failure: unknown) => ({ reply: speakError(failure, heard.say), error: failure }),
    );
    clearTimeout(giveUp);
    const { requestId, intent } = heard;
    // Nobody has spoken in a simulation: the link is not used, and its Alexa user is another one.
    const work = [...outlive(link, error), ...(simulation === undefined ? noteSeen(link, envelope.context.System.user?.userId) : [])];
    const patience = Math.min(GRACE, Math.max(LEAST_PATIENCE, deadline - clock()));
    if (work.length > 0)
      await inTime(() => settle(work, requestId), patience).catch((late: unknown) => log.warn({ requestId, ...reason(late) }, 'could not remember'));
    const { echo, household } = link.linked()?.memories ?? {};
    const isUnkept = error === undefined && (echo?.owes() === true || household?.owes() === true);
    const reply = isUnkept ? withLessonUnkept(meant, heard.say) : meant;

    const context = link.linked()?.context;
    const [ms, outcome] = [clock() - began, reply.outcome ?? 'done'];
    log[levelOf(error)]({ requestId, intent, ms, maCalls: context?.ma.calls ?? 0, outcome, ...(error === undefined ? {} : reason(error)) }, 'intent handled');
    const { locale } = envelope.request;
    const [isFault, isSimulated] = [error !== undefined, simulation !== undefined];
    witness?.tell({ ...{ heard, reply, context, at: began, locale, ms, outcome, isFault, isSimulated }, heardBy: heardBy(link) });
    // Where we could not even say hello, we do not stay to listen.
    const listens = context !== undefined && (heard.isOpen || reply.ask !== undefined);
    const names = listens ? entityNames({ players: context.house.known(), turn: context.memory.turn() }) : [];
    return { heard, names, reply: error !== undefined && intent === 'LaunchRequest' ? { ...reply, end: true } : reply };
  };
}

function heardBy(link: Link): HeardBy | undefined {
  const linked = link.linked();
  return linked === undefined ? undefined : { grantId: linked.grant.id, echoId: linked.memories.echoId, account: linked.context.account };
}

function suggestBinding(link: Link, reply: Reply): Reply {
  const context = link.linked()?.context;
  return context === undefined ? reply : withBindingSuggested(context, reply);
}

/** @throws {SkillError} `out_of_time` when `work` takes longer. */
async function inTime<T>(work: () => Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SkillError({ code: 'out_of_time' })), limitMs);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Somebody who is not linked is no fault; what we do not know is one of ours. */
function levelOf(error: unknown): 'info' | 'warn' | 'error' {
  if (error === undefined || error instanceof SkillError) return 'info';
  return error instanceof MusicAssistantError || error instanceof StoreError ? 'warn' : 'error';
}

/** Why, for the log: never what was said. */
export function reason(error: unknown): object {
  if (error instanceof MusicAssistantError || error instanceof StoreError) return { reason: error.code, detail: error.detail };
  return error instanceof SkillError ? { reason: error.code } : { err: error };
}
