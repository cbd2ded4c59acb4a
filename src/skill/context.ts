import { SealError } from '../crypto.js';
import type { MusicAssistant, TraceCommand } from '../music-assistant/music-assistant.js';
import type { AccessTokenClaims, AccessTokens } from '../oauth/access-token.js';
import { OAuthError } from '../oauth/errors.js';
import type { Grant, Grants } from '../oauth/grant.js';
import type { Clock } from '../time.js';
import { createEchoMemory, echoIdOf, echoKey, echoKeyOf } from './echo-memory.js';
import { parseEchoRecord } from './echo-record.js';
import { editRecord } from './edited-record.js';
import { SkillError } from './errors.js';
import type { Envelope } from './heard.js';
import type { House, Houses } from './house.js';
import { createHousehold, householdKey, parseHousehold } from './household.js';
import type { Connect, Heard, IntentContext } from './intent.js';
import type { Memories } from './remember.js';
import type { SleepTimers } from './sleep-timers.js';

export type LinkDeps = { accessTokens: AccessTokens; grants: Grants; musicAssistant: MusicAssistant; houses: Houses; sleepTimers: SleepTimers; clock: Clock };

/** The account behind one request, looked up when first asked for. */
export type Link = {
  readonly connect: Connect;
  /** What has been looked up so far. */
  linked(): { readonly context: IntentContext; readonly grant: Grant; readonly memories: Memories } | undefined;
};

type LinkOptions = {
  readonly envelope: Envelope;
  readonly heard: Heard;
  readonly signal: AbortSignal;
  readonly trace?: TraceCommand | undefined;
  /** The Echo this is to be taken for, instead of the envelope's device. */
  readonly simulatedEchoId?: string | undefined;
};

/**
 * Envelope → account: the access token is checked, then its grant is read in one store trip together with what this Echo and this
 * household remember.
 *
 * Only the context's token counts: requests without a session carry no other (Amazon, "Account linking for custom skills").
 */
export function createLink(
  { accessTokens, grants, musicAssistant, houses, sleepTimers, clock }: LinkDeps,
  { envelope, heard, signal, trace, simulatedEchoId }: LinkOptions,
): Link {
  let linked: ReturnType<Link['linked']>;
  let connecting: Promise<IntentContext> | undefined;

  const connect = async (): Promise<IntentContext> => {
    const { System } = envelope.context;
    const claims = await verify(accessTokens, System.user?.accessToken);
    // A device id is missing only where nobody speaks.
    const echoOf = simulatedEchoId === undefined ? echoKey(claims.grantId, System.device?.deviceId ?? '') : echoKeyOf(claims.grantId, simulatedEchoId);
    const keys = { echo: echoOf, household: householdKey(claims.grantId) };
    const { grant, extras, fromMemory } = await grants.load(claims.grantId, [keys.echo, keys.household]);
    if (grant === undefined || grant.account.id !== claims.accountId) throw new SkillError({ code: 'not_linked' });

    const ma = musicAssistant.connect(openMaToken(grants, grant), { signal, trace });
    const house = houses.of(grant.id, ma);
    const isRead = !fromMemory;
    const echo = editRecord({ key: keys.echo, raw: extras[0], isRead }, parseEchoRecord);
    const household = editRecord({ key: keys.household, raw: extras[1], isRead }, parseHousehold);
    const memory = createEchoMemory(echo, { session: envelope.session?.sessionId ?? '', now: clock(), wasHeard: simulatedEchoId === undefined });
    const context: IntentContext = {
      account: grant.account.displayName,
      scopes: claims.scopes,
      confirmed: false,
      answersRoom: false,
      ma,
      house,
      memory,
      household: createHousehold(household),
      timers: sleepTimers.of(grant.id),
      ...heard,
    };
    linked = { context, grant, memories: { grantId: grant.id, echoId: echoIdOf(keys.echo), echo, household, isNews: memory.isNews() } };
    if (grant.maTokenRejectedAt !== undefined) await knock(house);
    return context;
  };

  return {
    connect() {
      connecting ??= connect();
      return connecting;
    },
    linked: () => linked,
  };
}

/** Music Assistant has refused this account before; it may have changed its mind. Rejects with `unauthorized` if not. */
async function knock(house: House): Promise<void> {
  await house.players({ maxAge: 0 });
}

async function verify(accessTokens: AccessTokens, token: string | undefined): Promise<AccessTokenClaims> {
  if (token === undefined || token === '') throw new SkillError({ code: 'not_linked' });
  try {
    return await accessTokens.verify(token);
  } catch (error) {
    if (error instanceof OAuthError) throw new SkillError({ code: 'not_linked' }, { cause: error });
    throw error;
  }
}

function openMaToken(grants: Grants, grant: Grant): string {
  try {
    return grants.openMaToken(grant);
  } catch (error) {
    if (error instanceof SealError) throw new SkillError({ code: 'link_again' }, { cause: error });
    throw error;
  }
}
