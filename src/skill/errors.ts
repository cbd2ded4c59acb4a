/** What can go wrong before, or instead of, what was asked for. Each is answered by one sentence (`spoken-errors.ts`). */
export type SkillProblem =
  | { readonly code: 'not_linked' }
  /** Music Assistant, or our key, no longer accepts what was linked. */
  | { readonly code: 'link_again' }
  | { readonly code: 'may_not_control' }
  | { readonly code: 'no_rooms' }
  | { readonly code: 'room_offline'; readonly room: string; readonly others: readonly string[] }
  /** The player follows one that this account may not use. */
  | { readonly code: 'group_not_yours'; readonly room: string }
  /** Our own time for an answer is over. */
  | { readonly code: 'out_of_time' };

export type SkillErrorCode = SkillProblem['code'];

export class SkillError extends Error {
  override readonly name = 'SkillError';
  constructor(
    readonly problem: SkillProblem,
    options?: ErrorOptions,
  ) {
    super(`skill: ${problem.code}`, options);
  }

  get code(): SkillErrorCode {
    return this.problem.code;
  }
}
