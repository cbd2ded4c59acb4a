import { afterAll, beforeAll } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { startSkill, type TestSkill, type TestSkillOptions } from './test-skill.js';

export const inKitchen = { room: 'kitchen' };

/** One skill for all tests of a `describe`, with an Echo that is bound to the kitchen. */
export function kitchenSkill(options: TestSkillOptions = {}) {
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill(options);
    await skill.voice().say('BindEchoIntent', inKitchen);
  });
  afterAll(() => skill.close());

  /** Long enough after the last phrase that nothing is known from it. */
  const say = (intent: string, slots: Record<string, string> = inKitchen) => {
    skill.pass(10 * SECOND);
    return skill.voice().say(intent, slots);
  };
  return { skill: () => skill, say };
}
