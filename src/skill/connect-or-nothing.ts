import { MusicAssistantError } from '../music-assistant/errors.js';
import { StoreError } from '../storage/store.js';
import { SkillError } from './errors.js';
import type { Connect, IntentContext } from './intent.js';

/** The account, for what works unlinked (help, stop, cancel): undefined when there is none, or nobody can be asked for it. */
export async function connectOrNothing(connect: Connect): Promise<IntentContext | undefined> {
  try {
    return await connect();
  } catch (error) {
    if (error instanceof SkillError || error instanceof StoreError || error instanceof MusicAssistantError) return undefined;
    throw error;
  }
}
