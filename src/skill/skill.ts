import { type ErrorHandler, type HandlerInput, type RequestHandler, type Skill, SkillBuilders } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Activity } from '../activity/activity.js';
import type { CoverLinks } from '../covers/cover-links.js';
import type { Logger } from '../logger.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { AccessTokens } from '../oauth/access-token.js';
import type { Grants } from '../oauth/grant.js';
import type { RecentMap } from '../recent-map.js';
import type { Store } from '../storage/store.js';
import { type Clock, SECOND } from '../time.js';
import { createConversation, reason } from './converse.js';
import type { Echos } from './echos.js';
import { type Envelope, parseEnvelope } from './heard.js';
import { createHouses } from './house.js';
import { languageOf } from './languages/index.js';
import { silence, toResponse } from './reply.js';
import { simulationIn } from './simulation.js';
import type { SleepTimers } from './sleep-timers.js';

/** Alexa gives up after eight seconds, the way to us and back included. */
const BUDGET = 6 * SECOND;

export type SkillDeps = {
  skillIds: readonly string[];
  accessTokens: AccessTokens;
  grants: Grants;
  musicAssistant: MusicAssistant;
  store: Store;
  echos: Echos;
  sleepTimers: SleepTimers;
  log: Logger;
  /** Public addresses for covers. */
  coverLinks: CoverLinks;
  clock: Clock;
  /** How long Music Assistant may take for one answer, in ms, from the arrival of the request. Default 6 s. */
  budgetMs?: number;
  /** When those requests came in whose verification took noticeable time, by request id. */
  lateArrivals?: RecentMap<number>;
  /** Is told of each request; undefined: nothing is kept. */
  activity?: Pick<Activity, 'note'> | undefined;
};

/** A request for a skill that is not ours: nobody gets an answer to that. */
export class WrongSkillError extends Error {
  override readonly name = 'WrongSkillError';
}

/**
 * The skill, as Amazon's adapters take it. Every request of Alexa's is answered; whatever goes wrong becomes one honest sentence.
 * `invoke` rejects for a request that is meant for another skill, with {@link WrongSkillError}, and for nothing else.
 */
export function createSkill(deps: SkillDeps): Skill {
  const { skillIds, grants, log, coverLinks } = deps;
  const converse = createConversation({ ...deps, budgetMs: deps.budgetMs ?? BUDGET, houses: createHouses({ clock: deps.clock }) });

  /** The person has disabled the skill, or unlinked in the Alexa app: there is no other event for that. */
  const endGrant = async ({ request, context: { System } }: Envelope): Promise<void> => {
    const { requestId } = request;
    try {
      const ended = System.user === undefined ? false : await grants.revokeByAlexaUser(System.user.userId);
      log.info({ requestId, ended }, 'skill disabled');
    } catch (error) {
      log.error({ requestId, ...reason(error) }, 'skill disabled, but its grant not ended');
    }
  };

  const handle = async (input: HandlerInput): Promise<Response> => {
    const envelope = parseEnvelope(input.requestEnvelope);
    const { request, session, context } = envelope;
    const applications = [context.System.application, ...(session?.application === undefined ? [] : [session.application])];
    if (!applications.every(({ applicationId }) => skillIds.includes(applicationId))) throw new WrongSkillError('a request for another skill');
    switch (request.type) {
      case 'LaunchRequest':
      case 'IntentRequest': {
        const { heard, reply, names } = await converse(envelope, simulationIn(input.context));
        const { response, attributes } = toResponse(reply, { ...heard, names, coverOf: coverLinks.sign });
        if (session !== undefined) input.attributesManager.setSessionAttributes(attributes);
        return response;
      }
      case 'AlexaSkillEvent.SkillDisabled':
        await endGrant(envelope);
        return silence();
      case 'SessionEndedRequest':
        log.info({ requestId: request.requestId, reason: request.reason, error: request.error?.type }, 'session ended');
        return silence();
      default:
        log.info({ requestId: request.requestId, type: request.type }, 'request not for us to answer');
        return silence();
    }
  };

  const everything: RequestHandler = { canHandle: () => true, handle };
  const lastResort: ErrorHandler = {
    canHandle: (_, error) => !(error instanceof WrongSkillError),
    handle: (input, error) => {
      log.error({ requestId: input.requestEnvelope.request?.requestId, err: error }, 'request failed');
      const { request } = input.requestEnvelope;
      const say = languageOf(request !== undefined && 'locale' in request ? (request.locale ?? '') : '').phrases;
      return toResponse({ speech: say.unexpected() }, { isOpen: false, hasScreen: false, say }).response;
    },
  };
  return SkillBuilders.custom().addRequestHandlers(everything).addErrorHandlers(lastResort).create();
}
