import { parse } from 'node-html-parser';
import type { TestServer } from '../support/test-server.js';
import { createPageClient, type PageAnswer, type PageClient } from './page-client.js';

export const ADMIN = { username: 'admin', password: 'sample-admin' };

/** Sign in for `/admin`. @returns where that led to, too. */
export async function signInForAdmin(
  server: Pick<TestServer, 'publicUrl'>,
  credentials: { username: string; password: string } = ADMIN,
): Promise<{ client: PageClient; signedIn: PageAnswer }> {
  const client = createPageClient(server);
  const form = await client.get('/login?next=admin');
  return { client, signedIn: await client.post('/login', { ...form.hidden, ...credentials }) };
}

/** What stands beside each name of a page's lists of facts. */
export const factsOn = ({ html }: PageAnswer): Record<string, string> =>
  Object.fromEntries(
    parse(html)
      .querySelectorAll('dl.status > div, dl.facts > div')
      .map((fact) => [fact.querySelector('dt')?.text ?? '', (fact.querySelector('dd')?.structuredText ?? '').replace(/\s+/g, ' ').trim()]),
  );

/** Type something into the simulator, and look at what it shows then. */
export async function simulate(
  client: PageClient,
  { phrase, echo = '', locale = 'en-US' }: { phrase: string; echo?: string; locale?: string },
): Promise<PageAnswer> {
  const { hidden } = await client.get('/admin/simulator');
  const posted = await client.post('/admin/simulator', { csrf: hidden.csrf ?? '', action: 'say', phrase, echo, locale });
  if (posted.status !== 303 || posted.location === null) throw new Error(`not said: ${posted.status} ${posted.text}`);
  return client.get(posted.location);
}
