import { createRecentMap } from '../recent-map.js';

/** A command that Music Assistant was sent for a request. `ms` undefined: it had not answered when we did. */
export type SentCommand = { readonly command: string; readonly ms: number | undefined };

/** Which Echo, of which link and whose. */
export type HeardBy = { readonly grantId: string; readonly echoId: string; readonly account: string };

/** One thing that somebody said, and what came of it. Shown to administrators, never logged. */
export type VoiceRequest = {
  readonly requestId: string;
  /** When it came in, ms since 1970. */
  readonly at: number;
  readonly locale: string;
  readonly intent: string;
  /** A phrase that means what was heard; Alexa sends no recording and no text. Undefined when nothing of it is known. */
  readonly said: string | undefined;
  /** Names of the rooms it was about. */
  readonly rooms: readonly string[];
  /** The music it was about: what was found, or what we asked to choose between. */
  readonly matched: readonly string[];
  readonly commands: readonly SentCommand[];
  /** How long our answer took. */
  readonly ms: number;
  /** `done`, or the word the log has for it. */
  readonly outcome: string;
  /** `outcome` is the name of an error. */
  readonly isFault: boolean;
  /** What Alexa said, as plain text. */
  readonly answer: string;
  /** Undefined when no linked account was found. */
  readonly heardBy: HeardBy | undefined;
  /** Typed into the simulator. */
  readonly isSimulated: boolean;
};

/** Who is told of a request once it is answered. It must not fail or wait. */
export type NoteRequest = (request: VoiceRequest) => void;

/** What has been asked lately, in the memory of this process alone. */
export type Activity = {
  note: NoteRequest;
  /** Newest first. */
  list(): readonly VoiceRequest[];
  /** What this Echo heard last from somebody who spoke: simulated phrases do not count. */
  lastSaid(echo: Pick<HeardBy, 'grantId' | 'echoId'>): string | undefined;
};

const REQUESTS_KEPT = 50;
const ECHOS_KEPT = 200;

/** The last 50 requests, and the last phrase of each Echo. */
export function createActivity(): Activity {
  let requests: readonly VoiceRequest[] = [];
  const lastPhrases = createRecentMap<string>(ECHOS_KEPT);
  const keyOf = ({ grantId, echoId }: Pick<HeardBy, 'grantId' | 'echoId'>): string => `${grantId} ${echoId}`;

  return {
    note(request) {
      requests = [request, ...requests.slice(0, REQUESTS_KEPT - 1)];
      const { heardBy, said, isSimulated } = request;
      if (heardBy !== undefined && said !== undefined && !isSimulated) lastPhrases.set(keyOf(heardBy), said);
    },
    list: () => requests,
    lastSaid: (echo) => lastPhrases.get(keyOf(echo)),
  };
}
