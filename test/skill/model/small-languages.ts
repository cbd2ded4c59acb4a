import type { InteractionModel } from '../../../src/skill/interaction-model.js';
import type { LintLanguage } from '../../../src/skill/model-lint/lint-rule.js';
import { model, noCalling, noReading, saying, song } from './small-model.js';

/** A language whose prepositions swallow the article, and whose verb may come last. */
export const smallGerman: LintLanguage = {
  alexaWords: {
    ...noCalling,
    builtInPhrases: { 'AMAZON.HelpIntent': ['hilfe'] },
    wake: ['alexa'],
    wrappers: { start: [], end: ['zu spielen', 'abzuspielen'] },
  },
  reading: { ...noReading, articles: ['der', 'die', 'das'], by: ['von'], inRoom: ['in der', 'im', 'in'] },
};

const GERMAN = [
  ...['spiele {title}', 'spiele {title} im {room}', 'spiele {title} in {room}', 'im {room} spiele {title}', '{title} zu spielen', 'mach {title} an'],
  ...['spiele den song {title}', 'spiel das lied {title}', 'ich will {title} hören', 'leg {title} auf', 'starte {title}', 'spiel mir {title}'],
  ...['spiele {title} in der {room}', 'spiele den titel {title}', 'spiele das stück {title}'],
];

/** The small model in German, without the samples that a test leaves out. */
export const germanModel = (keep: (sample: string) => boolean = () => true): InteractionModel => model(saying({ ...song, samples: GERMAN.filter(keep) }));

/** A language without articles and prepositions, where a particle stands behind the room. */
export const smallJapanese: LintLanguage = {
  alexaWords: { ...noCalling, builtInPhrases: { 'AMAZON.HelpIntent': ['ヘルプ'] }, wake: ['アレクサ'], wrappers: { start: [], end: [] } },
  reading: { ...noReading, afterRoom: ['で', 'の'], durations: { '30 分': 1800, '１時間': 3600 }, hasSpaces: false },
};

const JAPANESE = [
  ...[
    '{title} を 再生 して',
    '{title} を かけて',
    '{title} を 流して',
    '{title} が 聞きたい',
    '{title} を 聞かせて',
    '曲 {title} を 再生 して',
    '曲 の {title} を かけて',
  ],
  ...['{room} で {title} を 再生 して', '{room} で {title} を かけて', '{room} で {title} を 流して', '{room} で 曲 の {title} を 再生 して'],
  ...['{title} という 曲 を 再生 して', '{title} という 曲 を かけて', '{title} という 曲 を 流して', '{title} という 曲 が 聞きたい'],
];

/** The small model in Japanese, without the samples that a test leaves out. */
export const japaneseModel = (keep: (sample: string) => boolean = () => true): InteractionModel =>
  model({ ...saying({ ...song, samples: JAPANESE.filter(keep) }), invocationName: 'ミュージック アシスタント' });
