import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { matcherOf } from './model/model.js';

/** The cells of README's table of phrases. */
const phrases = (): string[] => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, chapter = ''] = readme.split('## What you can say');
  const rows = (chapter.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| [A-Z]/.test(line));
  return rows.flatMap((row) => (row.split('|')[2] ?? '').split('·').map((phrase) => phrase.trim()));
};

describe('what README says one can say', () => {
  it('is understood, phrase by phrase', () => {
    const all = phrases();
    expect(all.length).toBeGreaterThan(40);
    const heard = all.map((phrase) => ({ phrase, heard: matcherOf('en-US').match(phrase) }));
    expect(heard.filter((each) => each.heard === undefined).map(({ phrase }) => phrase)).toEqual([]);
  });
});
