import type { NoteRequest } from '../activity/activity.js';

/**
 * A request that was not spoken: who is told what came of it, and the Echo it is to be taken for. Device ids are kept as hashes, so no envelope
 * could name one.
 *
 * @param echoId the end of the Echo's key ({@link echoIdOf}); left out, it is the envelope's own device.
 */
export type Simulation = { readonly echoId?: string; readonly note: NoteRequest };

/** The device id of the simulator's own Echo. */
export const SIMULATOR_DEVICE = 'simulator';

const simulations = new WeakMap<object, Simulation>();

/** What to pass to `skill.invoke` as its context. Only this process can make one: nothing that arrives from outside is ever taken for a simulation. */
export function simulationContext(simulation: Simulation): object {
  const context = {};
  simulations.set(context, simulation);
  return context;
}

/** @param context whatever the skill was invoked with; AWS Lambda passes its own. */
export const simulationIn = (context: unknown): Simulation | undefined =>
  typeof context === 'object' && context !== null ? simulations.get(context) : undefined;
