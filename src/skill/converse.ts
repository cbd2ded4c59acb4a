import { setMaxListeners } from 'node:events';
import type { Logger } from '../logger.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import { GRANT_LIFETIME } from '../oauth/constants.js';
import type { RecentMap } from '../recent-map.js';
import { type Store, StoreError } from '../storage/store.js';
import { SECOND } from '../time.js';
import { answer } from './answer.js';
import { createLink, type Link, type LinkDeps } from './context.js';
import { echoIdOf } from './echo-memory.js';
import type { Echos } from './echos.js';
import { type EntityNames, entityNames } from './entity-names.js';
import { SkillError } from './errors.js';
import { type Envelope, toHeard } from './heard.js';
import type { Heard, Reply } from './intent.js';
import { speakError } from './spoken-errors.js';
import { withBindingSuggested } from './suggest-binding.js';

/** What may still take time once Music Assistant has been told to give up: words, and a store that is slow. */
const GRACE = 0.5 * SECOND;

/** More than that Music Assistant is never asked at a time. */
const MAX_CALLS_AT_ONCE = 50;

export type ConversationDeps = LinkDeps & { store: Store; echos: Echos; log: Logger; budgetMs: number; lateArrivals?: RecentMap<number> };

/** Answers one launch or intent request, in time and in words; never rejects once the envelope is read. `names`: what Alexa should listen for next. */
export type Converse = (envelope: Envelope) => Promise<{ heard: Heard; reply: Reply; names: EntityNames }>;

export function createConversation(deps: ConversationDeps): Converse {
  const { houses, grants, store, echos, log, clock, budgetMs, lateArrivals } = deps;

  /** What outlives the request. None of it may spoil the answer, or hold it up for long; most requests leave nothing to do. */
  const remember = (link: Link, error: unknown): Promise<void>[] => {
    const linked = link.linked();
    if (linked === undefined) return [];
    const { context, grant, memoryKey, householdKey } = linked;
    const record = context.memory.changed();
    const isNews = context.memory.isNews();
    const taught = context.household.changed() ?? (isNews ? context.household.record() : undefined);
    const isRefused = error instanceof MusicAssistantError && error.code === 'unauthorized';
    const isAccepted = error === undefined && context.ma.calls > 0;
    if (isRefused) houses.forget(grant.id);
    return [
      ...(record === undefined ? [] : [store.put(memoryKey, record, GRANT_LIFETIME)]),
      ...(taught === undefined ? [] : [store.put(householdKey, taught, GRANT_LIFETIME)]),
      ...(isNews ? [echos.note(grant.id, echoIdOf(memoryKey))] : []),
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

  return async (envelope) => {
    const heard = toHeard(envelope);
    const began = lateArrivals?.get(heard.requestId) ?? clock();
    const left = Math.max(budgetMs - (clock() - began), GRACE);
    const budget = new AbortController();
    // Searches run side by side, and each listens to it.
    setMaxListeners(MAX_CALLS_AT_ONCE, budget.signal);
    const link = createLink(deps, { envelope, heard, signal: budget.signal });
    const giveUp = setTimeout(() => budget.abort(), left);
    const { reply, error } = await inTime(() => answer(heard, link.connect), left + GRACE).then(
      (spoken): { reply: Reply; error?: unknown } => ({ reply: suggestBinding(link, spoken) }),
      (failure: unknown) => ({ reply: speakError(failure, heard.say), error: failure }),
    );
    clearTimeout(giveUp);
    const { requestId, intent } = heard;
    const work = [...remember(link, error), ...noteSeen(link, envelope.context.System.user?.userId)];
    if (work.length > 0)
      await inTime(() => settle(work, requestId), GRACE).catch((late: unknown) => log.warn({ requestId, ...reason(late) }, 'could not remember'));

    const line = { requestId, intent, ms: clock() - began, maCalls: link.linked()?.context.ma.calls ?? 0, outcome: reply.outcome ?? 'done' };
    log[levelOf(error)]({ ...line, ...(error === undefined ? {} : reason(error)) }, 'intent handled');
    // Where we could not even say hello, we do not stay to listen.
    const context = link.linked()?.context;
    const listens = context !== undefined && (heard.isOpen || reply.ask !== undefined);
    const names = listens ? entityNames({ players: context.house.known(), turn: context.memory.turn() }) : [];
    return { heard, names, reply: error !== undefined && intent === 'LaunchRequest' ? { ...reply, end: true } : reply };
  };
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
