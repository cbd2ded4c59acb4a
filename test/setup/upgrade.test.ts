import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inHouse, PUBLIC_URL, runSetup, SKILL_ID, VENDOR_ID } from './run-setup.js';

/** docs/hosting.md, Upgrades. */
describe('an upgrade', () => {
  const { house, project } = inHouse();

  /** As `git checkout -- skill-package` does: files that git does not know stay. */
  const checkOutPackage = (): void => cpSync('skill-package', join(project().folder, 'skill-package'), { recursive: true });
  const packageFiles = (): Map<string, string> => new Map([...project().contents()].filter(([path]) => path.startsWith('skill-package')));

  it('takes back skill-package/ for git, and setup -- --yes writes it again, byte for byte, without an answer or a sign-in', async () => {
    const committed = packageFiles();
    house().control.addPlayer({ name: 'Snuggery' });
    const args = ['--yes', '--no-deploy', '--public-url', PUBLIC_URL, '--music-assistant-url', house().url, '--vendor-id', VENDOR_ID, '--skill-id', SKILL_ID];
    const account = { MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };
    await runSetup({ project: project(), args: [...args, '--locales', 'en-GB,de-DE', '--invocation-name', 'our music'], env: account });
    const before = project().contents();
    expect(project().read('skill-package/interactionModels/custom/en-GB.json').toLowerCase()).toContain('snuggery');

    checkOutPackage();
    expect(packageFiles()).toEqual(committed);
    const { exitCode, output } = await runSetup({ project: project(), args: ['--yes', '--no-deploy'] });
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(project().contents()).toEqual(before);
  });
});
