import type { Skill } from 'ask-sdk-core';
import type { VoiceRequest } from '../activity/activity.js';
import type { SimulatedTurn } from '../activity/simulated-turn.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { AccessTokens } from '../oauth/access-token.js';
import type { Grant, Grants } from '../oauth/grant.js';
import { createRecentMap } from '../recent-map.js';
import { SIMULATOR_DEVICE, simulationContext } from '../skill/simulation.js';
import type { Clock } from '../time.js';
import { createEcho, type Echo } from './envelopes.js';
import { createEar, LOCALES } from './hear.js';
import { watchPlayers } from './watch-players.js';

/** A phrase for the skill, typed by somebody. @param echoId an Echo of this grant; left out, it is the simulator's own. */
export type TypedPhrase = { readonly grant: Grant; readonly echoId?: string; readonly phrase: string; readonly locale: string };

/** Phrases without Alexa: all that Alexa does is done here, and nothing is left out behind it but the signature. In memory. */
export type Simulator = {
  readonly locales: readonly string[];
  /** Say something, as the account of this grant; a question that was asked before in this conversation is answered by it. */
  say(conversation: string, typed: TypedPhrase): Promise<void>;
  /** Newest first. */
  turns(conversation: string): readonly SimulatedTurn[];
  forget(conversation: string): void;
};

type Conversation = { readonly to: string; readonly echo: Echo; readonly turns: readonly SimulatedTurn[] };

const CONVERSATIONS_KEPT = 20;
const TURNS_KEPT = 10;
/** Commands after which players do something else. */
const CHANGES = /^(?:players\/cmd\/|player_queues\/(?!get|items|all))/;

type Deps = { skill: Skill; skillId: string; accessTokens: AccessTokens; grants: Pick<Grants, 'openMaToken'>; musicAssistant: MusicAssistant; clock: Clock };

export function createSimulator({ skill, skillId, accessTokens, grants, musicAssistant, clock }: Deps): Simulator {
  const conversations = createRecentMap<Conversation>(CONVERSATIONS_KEPT);
  const hear = createEar();

  /** The same Echo as before, with its session, unless somebody else is spoken to now. */
  const echoFor = (known: Conversation | undefined, { to, locale }: { to: string; locale: string }): Echo =>
    known?.to === to ? known.echo : createEcho({ skillId, userId: 'amzn1.ask.account.SIMULATOR', deviceId: SIMULATOR_DEVICE, locale, clock });

  return {
    locales: LOCALES,
    async say(conversation, { grant, echoId, phrase, locale }) {
      const known = conversations.get(conversation);
      const to = `${grant.id} ${echoId ?? ''} ${locale}`;
      const echo = echoFor(known, { to, locale });
      const accessToken = await accessTokens.issue(grant, grant.scopes);
      echo.setAccessToken(accessToken);
      const envelope = hear({ phrase, locale, echo });
      const players = await watchPlayers(musicAssistant, grants.openMaToken(grant));
      const told: VoiceRequest[] = [];
      const context = simulationContext({ ...(echoId === undefined ? {} : { echoId }), note: (request) => void told.push(request) });
      const response = await skill.invoke(envelope, context);
      echo.hear(response);
      const [request] = told;
      const turn: SimulatedTurn = {
        ...{ phrase, locale, request, response, envelope: JSON.parse(JSON.stringify(envelope).replaceAll(accessToken, '…')) },
        players: await players.changes({ waits: request?.commands.some(({ command }) => CHANGES.test(command)) ?? false }),
        isOpen: response.response.shouldEndSession === false,
      };
      conversations.set(conversation, { to, echo, turns: [turn, ...(known?.turns ?? []).slice(0, TURNS_KEPT - 1)] });
    },
    turns: (conversation) => conversations.get(conversation)?.turns ?? [],
    forget: (conversation) => conversations.delete(conversation),
  };
}
