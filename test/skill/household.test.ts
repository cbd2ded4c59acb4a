import { describe, expect, it } from '@jest/globals';
import { editRecord } from '../../src/skill/edited-record.js';
import { createHousehold, parseHousehold } from '../../src/skill/household.js';

const open = (raw?: string) => createHousehold(editRecord({ key: 'household:{g}', raw, isRead: true }, parseHousehold));
const choice = (name: string) => ({ mediaType: 'album', uri: `library://album/${name}`, name }) as const;

describe('names that mean something', () => {
  it('are only those that were taught', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      const taught = open();
      taught.choose('thriller', choice('Thriller'));
      taught.teachZone('upstairs', ['office']);
      expect(taught.choice(name)).toBeUndefined();
      expect(taught.zone(name)).toBeUndefined();
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
