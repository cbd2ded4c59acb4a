import { ConfigError } from '../../config.js';
import { requestKey } from '../../oauth/authorization-request.js';
import { type Store, StoreError, type StoreErrorCode } from '../../storage/store.js';
import { beginAuthorization } from '../begin-authorization.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import { openStoreBeside } from '../open-store.js';

type Fault = Extract<Finding, { ok: false }>;

/** Is the store there, writable, sealed with our key; and is it the one the running server uses? */
export const checkStoreLayer: Check = async (context) => {
  try {
    const { where, store, missing } = await openStoreBeside(context);
    if (missing !== undefined) return missing === 'store' ? notThere(context, where) : keyMissing(where);
    try {
      await store.ping();
      return await compareWithServer(context, { where, store });
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return { ...FAULTS[error.code], cause: `${FAULTS[error.code].cause}: ${error.detail}` };
    if (error instanceof ConfigError) return { ...FAULTS.wrong_secret_key, cause: error.problems.join('; ') };
    throw error;
  }
};

const FAULTS = {
  unavailable: {
    ok: false,
    fault: 'unavailable',
    cause: 'The store cannot be read and written',
    next: 'DATA_DIR must be writable by this user: run the doctor as the user the server runs as, and look for a full disk. With REDIS_URL: is Redis running, is its password right?',
  },
  newer_schema: {
    ok: false,
    fault: 'newer-schema',
    cause: 'A newer version of this program wrote the store',
    next: 'Install that version again. Nothing was changed.',
  },
  wrong_secret_key: {
    ok: false,
    fault: 'wrong-key',
    cause: 'The key is not the one the store was sealed with',
    next: 'Put the former key back, in SECRET_KEY or in the file secret-key in DATA_DIR: without it every link is lost. Nothing was changed.',
  },
} as const satisfies Record<StoreErrorCode, Fault>;

/** A server that begins authorizations has a store: when there is none here, it is elsewhere. */
function notThere({ config, found }: DoctorContext, where: string): Finding {
  if (found.get('authorize')?.ok === true) {
    const here = config.redisUrl === undefined ? `DATA_DIR is ${where}` : `REDIS_URL says ${where}`;
    return otherStore(`The running server uses another store: here ${here}, and nothing is there`);
  }
  return {
    ok: false,
    fault: 'not-there',
    cause: `There is no store yet: ${where}`,
    next: 'Start the server once, it makes one. If it runs already, it uses another: DATA_DIR counts from the folder a program is started in, so give the whole path.',
  };
}

const otherStore = (cause: string): Finding => ({
  ok: false,
  fault: 'other-store',
  cause,
  next: 'Run the doctor with the .env of the server, from the same folder; give DATA_DIR as a whole path; restart the server after changing it.',
});

const keyMissing = (where: string): Finding => ({
  ...FAULTS.wrong_secret_key,
  cause: `The store in ${where} is there, and its key is not: no SECRET_KEY, and no file secret-key in that folder`,
});

/** The server keeps an authorization request in its store: is it in ours? */
async function compareWithServer(context: DoctorContext, { where, store }: { where: string; store: Store }): Promise<Finding> {
  const fine = `Writable, and the key fits: ${where}`;
  if (context.found.get('authorize')?.ok !== true) return { ok: true, cause: `${fine}. Not compared with the server's: layer authorize is not right` };
  const [redirectUri = ''] = context.config.oauth.redirectUris;
  const begun = await beginAuthorization(context, { redirectUri, pkce: 'with' });
  if (begun.kind !== 'accepted') return { ok: true, cause: `${fine}. Not compared with the server's` };
  const key = requestKey(begun.requestId);
  if ((await store.take(key)) !== undefined) return { ok: true, cause: `${fine}. The server uses it too` };
  return otherStore(`The running server does not use this store: ${where}`);
}
