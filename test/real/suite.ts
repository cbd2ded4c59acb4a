import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createBrowser } from '../../src/linking-client/browser.js';
import { SECOND } from '../../src/time.js';
import { eventually } from '../support/eventually.js';
import { itKeepsTheHouse } from './house-phrases.js';
import { itPlays } from './music-phrases.js';
import { type RealHouse, roomOf, type Visit, visit } from './visit.js';

/**
 * What people do against a Music Assistant, whichever it is: link, play, change what plays, unlink. Asks Music Assistant itself what happened.
 * What it changes is put back at the end. A phrase for which the house has nothing (a second player, a station) is not said.
 */
export function describeHouse(name: string, getHouse: () => Promise<RealHouse>): void {
  describe(name, () => {
    let here: Visit;
    beforeAll(async () => {
      here = await visit(await getHouse());
    }, 30 * SECOND);
    afterAll(() => here?.leave(), 30 * SECOND);

    it('links an account', async () => {
      expect((await here.link()).expiresInSeconds).toBe(3600);
    });

    itPlays(() => here);
    itKeepsTheHouse(() => here);

    it('unlinks on /accounts: the MA token is revoked and the next phrase asks to link again', async () => {
      const { house, server, player } = here;
      const tokens = async (): Promise<number> => z.array(z.unknown()).parse(await here.ask('auth/tokens')).length;
      const before = await tokens();
      const browser = createBrowser({ stopAt: () => false });
      const signIn = await browser.open(`${server.publicUrl}/accounts`);
      const accounts = await signIn.submit({ username: house.username, password: house.password });
      await accounts.submit({ action: 'remove' });
      expect(await here.say('PauseIntent', { room: roomOf(player) })).toContain('[link account]');
      // One token fewer than before, although signing in on the page made one of its own.
      await eventually(async () => expect(await tokens()).toBe(before));
    });
  });
}
