import { describe, expect, it } from '@jest/globals';
import { toDigits, toWords } from '../../../src/skill/languages/de/number-words.js';
import { spokenDuration, spokenPosition } from '../../../src/skill/languages/de/spoken-durations.js';
import { at, into } from '../../../src/skill/languages/de/spoken-places.js';
import { de } from '../../../src/skill/languages/de.js';
import { heard, misread, SONG_OR_ALBUM, TWO_ARTISTS } from './language-checks.js';

const { phrases: say } = de;
const KITCHEN = { name: 'Küche' };
const WATERLOO = { kind: 'track', name: 'Waterloo', artist: 'ABBA' } as const;

describe('German number words', () => {
  it.each([
    ['neunundneunzig luftballons', '99 luftballons'],
    ['neun und neunzig luftballons', '99 luftballons'],
    ['mit sechsundsechzig jahren', 'mit 66 jahren'],
    ['fünf', '5'],
    ['fuenf', '5'],
    ['funf', '5'],
    ['dreißig', '30'],
    ['dreissig', '30'],
    ['zwo', '2'],
    ['zwoundzwanzig', '22'],
    ['eins', '1'],
    ['eine stunde', '1 stunde'],
    ['hundert', '100'],
    ['einhundert', '100'],
    ['hunderteins', '101'],
    ['einhundertzweiundachtzig', '182'],
    ['zweihundertfünfzig', '250'],
    ['tausend', '1000'],
    ['elfhundert', '1100'],
    ['neunzehnhundertneunundneunzig', '1999'],
    ['neunzehnhundert neun und neunzig', '1999'],
    ['eintausendneunhundertneunundneunzig', '1999'],
    ['neunzehnhunderteins', '1901'],
    ['zweitausend', '2000'],
    ['zweitausendvierundzwanzig', '2024'],
    ['einfach liebe', 'einfach liebe'],
    ['achtung baby', 'achtung baby'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(toDigits(words)).toBe(digits));

  it.each([
    ['99 luftballons', 'neunundneunzig luftballons'],
    ['1999', 'neunzehnhundertneunundneunzig'],
    ['1900', 'neunzehnhundert'],
    ['2000', 'zweitausend'],
    ['2024', 'zweitausendvierundzwanzig'],
    ['101', 'einhunderteins'],
    ['2pac', 'zwei pac'],
    ['0', 'null'],
    ['123456', '123456'],
  ])('"%s" in words is "%s"', (digits, words) => expect(toWords(digits)).toBe(words));

  it('reads every number it writes', () => expect(misread({ digits: toDigits, words: toWords })).toEqual([]));
});

describe('German places', () => {
  it.each([
    ['Küche', 'in der Küche', 'in die Küche'],
    ['Wohnzimmer', 'im Wohnzimmer', 'ins Wohnzimmer'],
    ['Flur', 'im Flur', 'in den Flur'],
    ['Balkon', 'auf dem Balkon', 'auf den Balkon'],
    ['Terrasse', 'auf der Terrasse', 'auf die Terrasse'],
    ['Pool', 'am Pool', 'an den Pool'],
    ['Küchenlautsprecher', 'auf dem Küchenlautsprecher', 'auf den Küchenlautsprecher'],
    ['Soundbar', 'auf der Soundbar', 'auf die Soundbar'],
    ['Gäste WC', 'im Gäste WC', 'ins Gäste WC'],
    ['Großes Bad', 'im großen Bad', 'ins große Bad'],
    ['Kleine Küche', 'in der kleinen Küche', 'in die kleine Küche'],
    ['Oberer Flur', 'im oberen Flur', 'in den oberen Flur'],
    ['Küche links', 'in der Küche links', 'in die Küche links'],
    ['Annas Zimmer', 'in Annas Zimmer', 'in Annas Zimmer'],
    ['Oben', 'oben', 'nach oben'],
    ['Kitchen', 'auf Kitchen', 'nach Kitchen'],
    ['Küche & Büro', 'auf Küche & Büro', 'nach Küche & Büro'],
    ['Mein Zimmer', 'auf Mein Zimmer', 'nach Mein Zimmer'],
  ])('%s is "%s", and music goes "%s"', (name, where, whereTo) => {
    expect(at({ name })).toBe(where);
    expect(into(name)).toBe(whereTo);
  });
});

describe('German answers', () => {
  it.each([
    [30, '30 Sekunden'],
    [60, 'einer Minute'],
    [80, 'einer Minute 20'],
    [1800, 'einer halben Stunde'],
    [3600, 'einer Stunde'],
    [5400, 'anderthalb Stunden'],
    [7800, '2 Stunden und 10 Minuten'],
  ])('in %d seconds is "in %s"', (seconds, words) => expect(spokenDuration(seconds)).toBe(words));

  it('has the case that the sentence asks for', () => {
    expect(spokenPosition(61, 'accusative')).toBe('eine Minute 1');
    expect(heard(say.playing({ media: { kind: 'podcast', name: 'Morgens' }, place: KITCHEN }))).toBe('Ich spiele den Podcast Morgens in der Küche.');
    expect(heard(say.nowPlaying({ media: { kind: 'podcast', name: 'Morgens' }, place: KITCHEN, paused: false }))).toBe(
      'In der Küche läuft der Podcast Morgens.',
    );
  });

  it('says a genre as a noun, an adjective or a purpose, as it was said', () => {
    const playing = (genre: string) => heard(say.playingSome({ some: { genre, decade: 1990 }, place: 'everywhere' }));
    expect(playing('jazz')).toBe('Ich spiele Jazz aus den Neunzigern überall.');
    expect(playing('ruhiges')).toBe('Ich spiele etwas Ruhiges aus den Neunzigern überall.');
    expect(playing('ruhige')).toBe('Ich spiele ruhige Musik aus den Neunzigern überall.');
    expect(playing('zum einschlafen')).toBe('Ich spiele Musik zum Einschlafen aus den Neunzigern überall.');
    expect(playing('blues')).toBe('Ich spiele Blues aus den Neunzigern überall.');
  });

  it('asks only for what tells the choices apart', () => {
    expect(heard(say.whichMedia(SONG_OR_ALBUM))).toBe('Das Lied Thriller oder das Album?');
    expect(heard(say.whichMedia(TWO_ARTISTS))).toBe('Hallelujah von Jeff Buckley oder von Leonard Cohen?');
  });

  it('begins every sentence with a capital letter', () => {
    expect(heard(say.notFound({ wanted: { kind: 'podcast', name: 'Morgens' }, example: { media: WATERLOO, room: 'Küche' } }))).toBe(
      'Den Podcast Morgens habe ich nicht gefunden. Sag zum Beispiel: spiele Waterloo von ABBA in der Küche.',
    );
    expect(heard(say.nothingPlaying({ place: KITCHEN, elsewhere: 'Büro' }))).toBe('In der Küche läuft nichts. Musik läuft im Büro.');
  });
});
