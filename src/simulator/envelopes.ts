import { randomUUID } from 'node:crypto';
import type { Context, Request, RequestEnvelope, ResponseEnvelope, Session, SessionEndedReason, Slot, User } from 'ask-sdk-model';
import { type Clock, systemClock } from '../time.js';

/** What was heard for one slot: its text, or its text with the values entity resolution found; undefined for a slot that was not said. */
export type SlotSpoken = string | { value: string; matches: readonly { id: string; name: string }[] } | undefined;

export type EchoOptions = {
  skillId: string;
  userId: string;
  deviceId: string;
  /** As Alexa writes it: `en-US`. */
  locale: string;
  /** Undefined: not linked. */
  accessToken?: string;
  clock?: Clock;
};

/** One Echo and the person in front of it: builds the request envelopes Alexa would send, and keeps its Alexa session over several turns. */
export type Echo = {
  /** "Alexa, open …": always a new session. */
  launch(): RequestEnvelope;
  /** Continues the session when the last answer left it open, else starts one. Slots that were not said come as stubs, as Alexa sends them. */
  intent(name: string, slots?: Readonly<Record<string, SlotSpoken>>): RequestEnvelope;
  sessionEnded(reason?: SessionEndedReason): RequestEnvelope;
  /** A skill event, such as `AlexaSkillEvent.SkillDisabled`: no session, no device. */
  event(type: string, body?: Readonly<Record<string, unknown>>): RequestEnvelope;
  /** The answer to the last request: keeps the session and its attributes when it asks for a reply, ends it otherwise. */
  hear(answer: Pick<ResponseEnvelope, 'sessionAttributes'> & { response: { shouldEndSession?: boolean } }): void;
  /** Alexa got a new access token, or lost it. */
  setAccessToken(accessToken: string | undefined): void;
};

type AlexaSession = { sessionId: string; attributes: Record<string, unknown> };

/** @see Echo */
export function createEcho({ skillId, userId, deviceId, locale, accessToken: firstAccessToken, clock = systemClock }: EchoOptions): Echo {
  const application = { applicationId: skillId };
  let accessToken = firstAccessToken;
  /** The session of the last request, and the one that its answer left open for the next. */
  let last: AlexaSession | undefined;
  let open: AlexaSession | undefined;

  const user = (): User => ({ userId, ...(accessToken === undefined ? {} : { accessToken }) });
  const system = (): Context['System'] => ({ application, user: user(), apiEndpoint: 'https://api.amazonalexa.com', apiAccessToken: 'demo' });
  const base = () => ({
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    // Alexa's timestamps have whole seconds.
    timestamp: new Date(clock()).toISOString().replace(/\.\d+Z$/, 'Z'),
    locale,
  });
  const inSession = (request: Request): RequestEnvelope => {
    last = open ?? { sessionId: `amzn1.echo-api.session.${randomUUID()}`, attributes: {} };
    const session: Session = { new: open === undefined, ...last, application, user: user() };
    open = undefined;
    return { version: '1.0', session, context: { System: { ...system(), device: { deviceId, supportedInterfaces: {} } } }, request };
  };

  return {
    launch() {
      open = undefined;
      return inSession({ type: 'LaunchRequest', ...base() });
    },
    intent(name, slots = {}) {
      const built = Object.fromEntries(Object.entries(slots).map(([slot, spoken]) => [slot, toSlot(slot, spoken)]));
      return inSession({ type: 'IntentRequest', ...base(), dialogState: 'COMPLETED', intent: { name, confirmationStatus: 'NONE', slots: built } });
    },
    sessionEnded(reason = 'USER_INITIATED') {
      open ??= last;
      return inSession({ type: 'SessionEndedRequest', ...base(), reason });
    },
    event(type, body) {
      const { requestId, timestamp } = base();
      // The model package types each event apart; a stand-in sends whichever it is told to.
      const request: Request = JSON.parse(JSON.stringify({ type, requestId, timestamp, eventCreationTime: timestamp, eventPublishingTime: timestamp, body }));
      return { version: '1.0', context: { System: system() }, request };
    },
    hear({ sessionAttributes, response }) {
      open = last !== undefined && response.shouldEndSession === false ? { ...last, attributes: sessionAttributes ?? {} } : undefined;
    },
    setAccessToken(next) {
      accessToken = next;
    },
  };
}

function toSlot(name: string, spoken: SlotSpoken): Slot {
  if (spoken === undefined) return { name, confirmationStatus: 'NONE' };
  const { value, matches } = typeof spoken === 'string' ? { value: spoken, matches: [] } : spoken;
  const slot = { name, value, confirmationStatus: 'NONE' as const, source: 'USER', slotValue: { type: 'Simple' as const, value } };
  if (matches.length === 0) return slot;
  const values = matches.map((match) => ({ value: match }));
  return {
    ...slot,
    resolutions: { resolutionsPerAuthority: [{ authority: `amzn1.er-authority.echo-sdk.${name}`, status: { code: 'ER_SUCCESS_MATCH' }, values }] },
  };
}
