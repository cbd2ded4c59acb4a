import type { BrowserSessions } from '../session.js';
import type { Handler } from '../visit.js';
import { type AdminActivityDeps, createAdminActivity } from './activity.js';
import { ADMIN_PATHS } from './admin-page.js';
import { type AdminEchosDeps, createAdminEchos } from './echos.js';
import { createHelp } from './help.js';
import { createRequireAdmin } from './require-admin.js';
import { type AdminSimulatorDeps, createAdminSimulator } from './simulator.js';
import { createStatus, type StatusDeps } from './status.js';

/** What the pages behind `/admin` are wired with. */
export type AdminDeps = Omit<StatusDeps & AdminEchosDeps & AdminActivityDeps & AdminSimulatorDeps, 'help' | 'sessions'>;

/** A page for administrators: its address, and what answers there. */
export type AdminRoute = { readonly path: string; readonly show: Handler; readonly submit?: Handler };

/** The pages for the person who runs this server. Each lets administrators of Music Assistant in, and nobody else. */
export function createAdmin(deps: AdminDeps & { sessions: BrowserSessions }): readonly AdminRoute[] {
  const help = createHelp();
  const forAdmins = createRequireAdmin(deps);
  const echos = createAdminEchos(deps);
  const simulator = createAdminSimulator({ ...deps, help });
  return [
    { path: ADMIN_PATHS.status, show: forAdmins(createStatus({ ...deps, help })) },
    { path: ADMIN_PATHS.echos, show: forAdmins(echos.show), submit: forAdmins(echos.submit) },
    { path: ADMIN_PATHS.activity, show: forAdmins(createAdminActivity({ ...deps, help })) },
    { path: ADMIN_PATHS.simulator, show: forAdmins(simulator.show), submit: forAdmins(simulator.submit) },
    { path: `${ADMIN_PATHS.status}/help`, show: forAdmins(help.show) },
  ];
}
