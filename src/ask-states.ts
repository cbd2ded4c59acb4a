import { z } from 'zod';
import { parseJson } from './parse-json.js';

/** Where ask-cli keeps which skill a folder belongs to (ask-cli 2.30.7, model/resources-config/ask-states.js). */
export const ASK_STATES = '.ask/ask-states.json';

const askStates = z.looseObject({ profiles: z.record(z.string(), z.looseObject({ skillId: z.string().optional() })) });
export type AskStates = z.output<typeof askStates>;

/** What that file says; a file that is missing or damaged says nothing. */
export const parseAskStates = (text: string | undefined): AskStates => askStates.safeParse(parseJson(text ?? '')).data ?? { profiles: {} };

/** The skill of one profile; ask-cli leaves the id empty until Amazon has given one. */
export const skillIdOf = ({ skillId }: AskStates['profiles'][string] = {}): string | undefined => (skillId === '' ? undefined : skillId);
