import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from '../../src/config.js';
import { parseJson } from '../../src/parse-json.js';
import { askProfile } from './ask-state.js';
import { textOf } from './replace-file.js';

/** The part of ask-cli's own configuration that we read. Tokens stand beside it, and stay there. */
const schema = z.object({ profiles: z.record(z.string(), z.object({ vendor_id: z.string().optional() })) });

/** The vendor id that ask-cli deploys under, once `ask configure` was done (ask-cli 2.30.7: `~/.ask/cli_config`, or `ASK_VENDOR_ID`). */
export async function askVendorId(env: Environment): Promise<string | undefined> {
  const profile = askProfile(env);
  if (profile === '__ENVIRONMENT_ASK_PROFILE__') return env.ASK_VENDOR_ID?.trim();
  const text = await textOf(join(env.HOME ?? homedir(), '.ask', 'cli_config'));
  return schema.safeParse(parseJson(text ?? '')).data?.profiles[profile]?.vendor_id;
}
