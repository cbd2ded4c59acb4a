import { afterEach } from '@jest/globals';
import { startSkill, type TestSkill, type TestSkillOptions } from './test-skill.js';

/** A skill of its own for each test that starts one; it is closed after the test. `latest` is the one that runs. */
export function skillPerTest() {
  let skill: TestSkill | undefined;
  afterEach(async () => {
    await skill?.close();
    skill = undefined;
  });
  const start = async (options: TestSkillOptions = {}): Promise<TestSkill> => {
    skill = await startSkill(options);
    return skill;
  };
  return { start, latest: () => skill };
}
