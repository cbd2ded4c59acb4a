import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { editRecord } from '../../src/skill/edited-record.js';
import { createHousehold, parseHousehold } from '../../src/skill/household.js';
import { startSkill, type TestSkill } from './test-skill.js';

const open = (raw?: string) => createHousehold(editRecord({ key: 'household:{g}', raw, isRead: true }, parseHousehold));
const choice = (name: string) => ({ mediaType: 'album', uri: `library://album/${name}`, name }) as const;

describe('names that mean something', () => {
  it('are only those that were taught', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(open().choice(name)).toBeUndefined();
      expect(open().zone(name)).toBeUndefined();
      const taught = open();
      taught.choose(name, choice('Odd'));
      taught.teachZone(name, ['kitchen']);
      expect(taught.choice(name)).toEqual(choice('Odd'));
      expect(taught.zone(name)).toEqual(['kitchen']);
    }
  });

  it('go by age, whatever they look like: of two hundred and one the oldest is forgotten', () => {
    const household = open();
    for (let index = 0; index < 199; index += 1) household.choose(`name ${index}`, choice(String(index)));
    household.choose('1989', choice('1989'));
    household.choose('one more', choice('one more'));
    expect(household.choice('1989')).toEqual(choice('1989'));
    expect(household.choice('name 0')).toBeUndefined();
    expect(household.choice('name 1')).toBeDefined();
  });

  it('are kept though one of them cannot be read', () => {
    const known = open(
      JSON.stringify({
        choices: [
          ['thriller', choice('Thriller')],
          ['new kind', { mediaType: 'smell' }],
        ],
        zones: 7,
      }),
    );
    expect(known.choice('thriller')).toEqual(choice('Thriller'));
    expect(known.choice('new kind')).toBeUndefined();
  });
});

describe('spoken to us', () => {
  let skill: TestSkill;
  const warnings: Error[] = [];
  const warn = (warning: Error) => void warnings.push(warning);
  beforeAll(async () => {
    process.on('warning', warn);
    skill = await startSkill({ house: { players: Array.from({ length: 70 }, (_, index) => ({ name: `Room ${index}` })) } });
  });
  afterAll(async () => {
    process.off('warning', warn);
    await skill.close();
  });

  it('"constructor" is a name like any other', async () => {
    const { text } = await skill.voice().say('PlaySongIntent', { title: 'constructor', room: 'room 1' });
    expect(text).toMatch(/constructor/);
  });

  it('a house of seventy rooms is asked all at once, without a warning', async () => {
    await skill.voice().say('SetVolumeIntent', { amount: '3', room: { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] } });
    await new Promise(setImmediate);
    expect(warnings).toEqual([]);
  });
});
