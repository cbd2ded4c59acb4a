import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { metadata, PATHS } from '../../oauth/metadata.js';
import { parseJson } from '../../parse-json.js';
import { describeAnswer } from '../describe-answer.js';
import type { Check } from '../layer.js';

const document = z.looseObject({ issuer: z.string() });

/** Does the server say of itself what follows from PUBLIC_URL (RFC 8414)? */
export const checkMetadata: Check = async ({ outside, config }) => {
  const answer = await outside.send(PATHS.metadata);
  const parsed = document.safeParse(parseJson(answer.text));
  if (answer.status !== 200 || !parsed.success) {
    return {
      ok: false,
      fault: 'missing',
      cause: `${PATHS.metadata} answers ${describeAnswer(answer)}; expected 200 and the metadata as JSON`,
      next: 'Let the proxy pass /.well-known/ on as well: some answer it themselves, for certificates.',
    };
  }
  const { issuer } = parsed.data;
  if (issuer !== config.publicUrl) {
    return {
      ok: false,
      fault: 'wrong-issuer',
      cause: `The server calls itself ${issuer}, and PUBLIC_URL here is ${config.publicUrl}`,
      next: 'Set PUBLIC_URL to the address the world uses, for the server and for the doctor alike, and restart the server.',
    };
  }
  const expected = new Map(Object.entries(metadata(config.publicUrl)));
  const differing = [...expected].find(([name, value]) => !isDeepStrictEqual(parsed.data[name], value));
  if (differing === undefined) return { ok: true, cause: `The issuer is ${issuer}` };
  const [name, value] = differing;
  return {
    ok: false,
    fault: 'unexpected',
    cause: `${name} is ${JSON.stringify(parsed.data[name])}; expected ${JSON.stringify(value)}`,
    next: 'The running server is of another version than this doctor: restart it after an update, and run both from the same folder.',
  };
};
