import { describe, expect, it } from '@jest/globals';
import type { InteractionModel, ModelSlot } from '../../../src/skill/interaction-model.js';
import type { AlexaWords } from '../../../src/skill/languages/alexa-words.js';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import type { Reading } from '../../../src/skill/languages/reading.js';
import { createMatcher } from '../../../src/skill/offline-matcher.js';
import { matcherOf } from './model.js';

const [en] = LANGUAGES;

/** [what is said, the intent, its slots] */
type Line = readonly [said: string, intent: string, slots?: Readonly<Record<string, string>>];

const ENGLISH: readonly Line[] = [
  // A title may hold what else joins it to an artist or a room
  ['play stand by me by ben e king', 'PlaySongIntent', { title: 'stand by me', artist: 'ben e king' }],
  ['play day by night by foo fighters', 'PlaySongIntent', { title: 'day by night', artist: 'foo fighters' }],
  ['play smoke on the water', 'PlaySongIntent', { title: 'smoke on the water' }],
  ['play please please me by the beatles', 'PlaySongIntent', { title: 'please please me', artist: 'the beatles' }],
  ['play the album songs from the big chair in the study', 'PlayAlbumIntent', { album: 'songs from the big chair', room: 'study' }],
  ['play some music by nick cave and the bad seeds in the garden', 'PlayArtistIntent', { artist: 'nick cave and the bad seeds', room: 'garden' }],
  // Rooms and names that no list holds
  ['play the sound of silence on the snug speaker', 'PlaySongIntent', { title: 'the sound of silence', room: 'snug' }],
  ['play the band portishead in the patio', 'PlayArtistIntent', { artist: 'portishead', room: 'patio' }],
  // As it is typed
  ['Volume 5 in the kitchen!', 'SetVolumeIntent', { amount: '5', room: 'kitchen' }],
  ['set the kitchen to 30%', 'SetVolumeIntent', { amount: '30', unit: 'percent', room: 'kitchen' }],
  ['set the volume in the kitchen to a hundred percent', 'SetVolumeIntent', { amount: '100', unit: 'percent', room: 'kitchen' }],
  ['what’s playing in the kitchen?', 'WhatsPlayingIntent', { room: 'kitchen' }],
  ['whats playing in the kitchen', 'WhatsPlayingIntent', { room: 'kitchen' }],
  ['could you play yesterday please', 'PlaySongIntent', { title: 'yesterday' }],
  // Times
  ['stop playing in half an hour', 'SleepTimerIntent', { duration: 'PT30M' }],
  ['go forward thirty seconds', 'SeekIntent', { direction: 'forward', duration: 'PT30S' }],
  ['go to two minutes thirty', 'SeekIntent', { duration: 'PT2M30S' }],
  ['go to one minute and ten seconds', 'SeekIntent', { duration: 'PT1M10S' }],
];

/** A matcher whose only intent has these samples, and whose language is English but for what is given. */
function matcherWith(options: {
  invocationName: string;
  samples: readonly string[];
  slots?: readonly ModelSlot[];
  alexaWords?: Partial<AlexaWords>;
  reading?: Partial<Reading>;
}) {
  const { invocationName, samples, slots = [{ name: 'title', type: 'TITLE' }] } = options;
  const types = [{ name: 'TITLE', values: [{ name: { value: 'waterloo' } }] }];
  const model: InteractionModel = {
    interactionModel: { languageModel: { invocationName, intents: [{ name: 'OurIntent', slots, samples }, { name: 'AMAZON.PauseIntent' }], types } },
  };
  const language = { invocationName, alexaWords: { ...en.alexaWords, ...options.alexaWords }, reading: { ...en.reading, ...options.reading } };
  return createMatcher({ model, language });
}

const ours = (slots: Readonly<Record<string, string>> = {}) => ({ intent: 'OurIntent', slots });

describe('the offline matcher', () => {
  const matcher = matcherOf('en-US');
  it.each(ENGLISH.map(([said, intent, slots = {}]) => ({ said, intent, slots })))('hears "$said" as $intent', ({ said, intent, slots }) => {
    expect(matcher.match(said)).toEqual({ intent, slots });
  });

  it.each(['tell me a joke', 'book a table for two', 'volume banana', ''])('hears nothing of ours in "%s"', (said) => {
    expect(matcher.match(said)).toBeUndefined();
  });

  it('knows verbs that come last, in what is asked for and in opening', () => {
    const german = matcherWith({
      invocationName: 'musik assistent',
      samples: ['spiele {title}', '{title} zu spielen'],
      alexaWords: {
        ...{ wake: ['alexa'], open: ['öffne'], openAfter: ['öffnen'], ask: ['bitte', 'sage'], connect: ['dass', 'und'] },
        ...{ wrappers: { start: [], end: ['zu spielen', 'zu machen'] }, builtInPhrases: { 'AMAZON.PauseIntent': ['pause'] } },
      },
    });
    for (const said of ['Alexa, öffne Musik Assistent', 'musik assistent', 'musik assistent öffnen']) expect(german.match(said)).toEqual({ launch: true });
    expect(german.match('Alexa, bitte Musik Assistent Waterloo zu spielen')).toEqual(ours({ title: 'waterloo' }));
    expect(german.match('öffne musik assistent und spiele waterloo')).toEqual(ours({ title: 'waterloo' }));
    expect(german.match('bitte musik assistent pause zu machen')).toEqual({ intent: 'AMAZON.PauseIntent', slots: {} });
  });

  it('keeps or drops what joins the name to the wish, whichever fits better, also where it is elided', () => {
    const french = matcherWith({
      invocationName: 'assistant musical',
      samples: ['de jouer {title}', 'écouter {title}', "qu'est-ce qui joue"],
      alexaWords: { ask: ['demande à'], connect: ['de', "d'"] },
    });
    expect(french.match('demande à assistant musical de jouer waterloo')).toEqual(ours({ title: 'waterloo' }));
    expect(french.match("demande à assistant musical d'écouter waterloo")).toEqual(ours({ title: 'waterloo' }));
    expect(french.match('demande à assistant musical qu’est-ce qui joue')).toEqual(ours());
    expect(french.match("d'écouter waterloo")).toBeUndefined();
  });

  it('needs nothing before the name where none is said, and no spaces between a number and its unit where none are written', () => {
    const japanese = matcherWith({
      invocationName: 'ミュージック アシスタント',
      samples: ['{duration} 進めて'],
      slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
      alexaWords: { wake: ['アレクサ'], ask: [''], connect: ['で'], open: [], openAfter: ['を 開いて'] },
      reading: {
        hasSpaces: false,
        articles: [],
        digits: (text) => text.replaceAll('三十', '30'),
        units: { seconds: ['秒'], minutes: ['分'], hours: ['時間'] },
      },
    });
    expect(japanese.match('アレクサ、ミュージック アシスタント を 開いて')).toEqual({ launch: true });
    expect(japanese.match('ミュージック アシスタント で 三十 秒 進めて')).toEqual(ours({ duration: 'PT30S' }));
    expect(japanese.match('三十秒 進めて')).toEqual(ours({ duration: 'PT30S' }));
  });
});
