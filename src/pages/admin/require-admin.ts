import { PageError } from '../page-error.js';
import type { BrowserSessions, Session } from '../session.js';
import type { Answer, Handler, Visit } from '../visit.js';

/** Answers somebody who has signed in as an administrator. */
export type AdminHandler = (visit: Visit, session: Session) => Promise<Answer>;

/** Where whoever has not signed in is sent. */
export const ADMIN_LOGIN = '/login?next=admin';

/** Lets nobody through but administrators of Music Assistant, as it said when they signed in. */
export const createRequireAdmin =
  ({ sessions }: { sessions: Pick<BrowserSessions, 'find'> }) =>
  (handler: AdminHandler): Handler =>
  async (visit) => {
    const session = await sessions.find(visit.browser);
    if (session === undefined) return { location: ADMIN_LOGIN };
    if (!session.isAdmin) throw new PageError('admin_only', 'signed in, with another role');
    return handler(visit, session);
  };
