import { z } from 'zod';
import { REQUEST_ID } from '../oauth/authorization-request.js';

/** The pages of ours that one signs in for; a closed list, so that no address from outside is ever followed. */
const OWN_PAGES = ['accounts', 'admin'] as const;

/** What a sign-in is for: `requestId`, an authorization request that waits for consent; otherwise one of our own pages, `/accounts` unless said. */
export type LoginTarget = { requestId?: string; next?: OwnPage };
export type OwnPage = (typeof OWN_PAGES)[number];

const next = z.enum(OWN_PAGES).optional();

/** The hidden fields of a sign-in form that say what it is for. */
export const loginTargetFields = { request: z.string().regex(REQUEST_ID).optional(), next };

/** The `next` parameter of a page's query; anything unknown counts as none. */
export const nextFrom = (query: URLSearchParams): LoginTarget['next'] => next.catch(undefined).parse(query.get('next') ?? undefined);

/** Where somebody who has signed in goes. */
export const afterLogin = ({ requestId, next = 'accounts' }: LoginTarget): string => (requestId === undefined ? `/${next}` : `/consent?request=${requestId}`);
