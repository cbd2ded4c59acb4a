import { ResponseFactory } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Heard, Reply } from './intent.js';
import type { Speech } from './ssml.js';

/** Alexa's session attributes. `open`: this conversation began with "open ⟨name⟩". */
export type SessionAttributes = { readonly open: boolean };

/** An empty answer, for requests that Alexa does not let us answer (session ended) or that nobody hears (skill events). */
export const silence = (): Response => ResponseFactory.init().getResponse();

/**
 * Reply → Alexa's JSON. Whether the session stays open is always said: left out, it depends on the device. It stays open for a question,
 * and in a conversation until that ends; then something is said again when nothing comes.
 */
export function toResponse(reply: Reply, { isOpen, say }: Pick<Heard, 'isOpen' | 'say'>): { response: Response; attributes: SessionAttributes } {
  const { speech, ask, end = false, linkAccount = false } = reply;
  const staysOpen = !end && !linkAccount && (ask !== undefined || isOpen);
  const builder = ResponseFactory.init();
  if (speech !== undefined) builder.speak(speakable(speech));
  if (linkAccount) builder.withLinkAccountCard();
  if (staysOpen) builder.reprompt(speakable(ask ?? say.anythingElse()));
  builder.withShouldEndSession(!staysOpen);
  return { response: builder.getResponse(), attributes: { open: staysOpen && isOpen } };
}

const speakable = ({ ssml }: Speech): string => `<speak>${ssml}</speak>`;
