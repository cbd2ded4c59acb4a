import { describe, expect, it } from '@jest/globals';
import { pronounce } from '../../src/skill/pronounce.js';

describe('a name, as it is heard', () => {
  it.each([
    ['La vie en rose', 'en', '<lang xml:lang="fr-FR">La vie en rose</lang>'],
    ['Die Ärzte', 'en', '<lang xml:lang="de-DE">Die Ärzte</lang>'],
    ['Nur zu Besuch und nicht für immer', 'fr', '<lang xml:lang="de-DE">Nur zu Besuch und nicht für immer</lang>'],
    ['The Sound of Silence', 'de', '<lang xml:lang="en-US">The Sound of Silence</lang>'],
    ['宇多田ヒカル', 'en', '<lang xml:lang="ja-JP">宇多田ヒカル</lang>'],
    ['Dancing Queen', 'ja', '<lang xml:lang="en-US">Dancing Queen</lang>'],
  ])('%s, for somebody who listens in %s, has a voice of its own', (name, listener, ssml) => {
    expect(pronounce(name, listener).ssml).toBe(ssml);
  });

  it.each([
    ['La vie en rose', 'fr'],
    ['The Sound of Silence', 'en'],
    ['Dancing Queen', 'en'],
    ['Beyoncé', 'en'],
    ['Mötley Crüe', 'en'],
    ['Motörhead', 'fr'],
    ['Halo', 'de'],
    ['宇多田ヒカル', 'ja'],
    ['Kashmir', 'it'],
    ['Les Les', 'en'],
    ['De De De', 'en'],
  ])('%s, for somebody who listens in %s, has none', (name, listener) => {
    expect(pronounce(name, listener).ssml).toBe(name);
  });

  it.each([
    ['P!nk', 'Pink'],
    ['AC/DC', 'A C D C'],
    ['A$AP Rocky', 'AsAP Rocky'],
    ['M*A*S*H', 'M A S H'],
  ])('%s is read %s and stays written as it is', (name, read) => {
    expect(pronounce(name, 'en').ssml).toBe(`<sub alias="${read}">${name}</sub>`);
  });

  it.each(['★', '♥', '***', '# | ~', '♥★'])('%s is left as it is: nothing else could be said of it', (name) => {
    expect(pronounce(name, 'en').ssml).toBe(name);
  });

  it('M|O|O|N is four letters, and none of them is Portuguese', () => {
    expect(pronounce('M|O|O|N', 'en').ssml).toBe('<sub alias="M O O N">M|O|O|N</sub>');
  });

  it('is escaped, in text and alias', () => {
    expect(pronounce('Guns & "P!nk" <1>', 'en').ssml).toBe('<sub alias="Guns &amp; &quot;Pink&quot; &lt;1&gt;">Guns &amp; &quot;P!nk&quot; &lt;1&gt;</sub>');
  });
});
