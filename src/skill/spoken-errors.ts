import { MusicAssistantError, type MusicAssistantErrorCode } from '../music-assistant/errors.js';
import { StoreError, type StoreErrorCode } from '../storage/store.js';
import { SkillError, type SkillErrorCode, type SkillProblem } from './errors.js';
import type { Reply } from './intent.js';
import type { Phrases } from './languages/phrases.js';

type Spoken<Problem> = (say: Phrases, problem: Problem) => Reply;

const SKILL = {
  not_linked: (say) => ({ speech: say.linkAccount(), linkAccount: true, end: true }),
  link_again: (say) => ({ speech: say.linkAgain(), linkAccount: true, end: true }),
  may_not_control: (say) => ({ speech: say.mayNotControl() }),
  no_rooms: (say) => ({ speech: say.noRooms() }),
  room_offline: (say, problem) => ({ speech: say.roomOffline(problem) }),
  group_not_yours: (say, { room }) => ({ speech: say.groupNotYours(room) }),
  out_of_time: (say) => ({ speech: say.tooSlow() }),
} as const satisfies { [Code in SkillErrorCode]: Spoken<Extract<SkillProblem, { code: Code }>> };

const MUSIC_ASSISTANT = {
  unreachable: (say) => ({ speech: say.unreachable() }),
  timeout: (say) => ({ speech: say.tooSlow() }),
  unauthorized: (say) => ({ speech: say.linkAgain(), linkAccount: true, end: true }),
  forbidden: (say) => ({ speech: say.forbidden() }),
  rejected: (say) => ({ speech: say.rejected() }),
  malformed: (say) => ({ speech: say.malformed() }),
} as const satisfies Record<MusicAssistantErrorCode, Spoken<void>>;

const STORE = {
  unavailable: (say) => ({ speech: say.accountsUnavailable() }),
  newer_schema: (say) => ({ speech: say.accountsUnavailable() }),
  wrong_secret_key: (say) => ({ speech: say.accountsUnavailable() }),
} as const satisfies Record<StoreErrorCode, Spoken<void>>;

/** One honest sentence for whatever went wrong; `outcome` is its code. Errors we do not know say nothing about themselves. */
export function speakError(error: unknown, say: Phrases): Reply {
  if (error instanceof SkillError) return { ...speakProblem(error.problem, say), outcome: error.code };
  if (error instanceof MusicAssistantError) return { ...MUSIC_ASSISTANT[error.code](say), outcome: error.code };
  if (error instanceof StoreError) return { ...STORE[error.code](say), outcome: `store_${error.code}` };
  return { speech: say.unexpected(), outcome: 'unexpected' };
}

function speakProblem(problem: SkillProblem, say: Phrases): Reply {
  switch (problem.code) {
    case 'room_offline':
      return SKILL.room_offline(say, problem);
    case 'group_not_yours':
      return SKILL.group_not_yours(say, problem);
    default:
      return SKILL[problem.code](say);
  }
}
