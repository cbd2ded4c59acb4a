import type { InteractionModel, LanguageModel, ModelIntent, ModelType } from '../../../src/skill/interaction-model.js';
import type { LintLanguage } from '../../../src/skill/model-lint/lint-rule.js';
import { ROOMS } from '../../../src/skill/slots.js';

/** How phrases are read in a language that has no words for it. */
export const noReading: LintLanguage['reading'] = {
  ...{ articles: [], elisions: [], by: [], possessives: [], inRoom: [], afterRoom: [], roomNouns: [], carriers: [], generic: [], pronouns: [] },
  ...{ corrections: [], versions: [], common: [], units: { seconds: [], minutes: [], hours: [] }, durations: {}, hasSpaces: true },
};

/** How a skill is called in a language that has no words for it. */
export const noCalling = { open: [], openAfter: [], ask: [], connect: [] };

/** The words of a small English. */
export const smallEnglish: LintLanguage = {
  alexaWords: {
    builtInPhrases: { 'AMAZON.NextIntent': ['next'], 'AMAZON.HelpIntent': ['help'] },
    wake: ['alexa'],
    open: ['open', 'talk to'],
    openAfter: [],
    ask: ['use'],
    connect: ['for'],
    wrappers: { start: ['to'], end: [] },
  },
  reading: { ...noReading, articles: ['the', 'a'], by: ['by'], inRoom: ['in the', 'in'], durations: { 'half an hour': 1800 } },
};

/** A small model that keeps every rule, with one intent about music and one about rooms. */
export const song: ModelIntent = {
  name: 'PlaySongIntent',
  slots: [
    { name: 'title', type: 'TITLE' },
    { name: 'room', type: 'ROOM' },
  ],
  samples: [
    ...['play {title}', 'play {title} in the {room}', 'play {title} in {room}', 'in the {room} play {title}', 'to play {title}', 'put on {title}'],
    ...['play the song {title}', 'play the track {title}', 'start {title}', 'listen to {title}', 'i want {title}', 'i want to hear {title}'],
    ...['play me {title}', 'give me {title}', 'play the tune {title}'],
  ],
};
export const room: ModelIntent = {
  name: 'ChooseRoomIntent',
  slots: [{ name: 'room', type: 'ROOM' }],
  samples: ['the {room}', 'in the {room}', 'in {room}', 'use the {room}', 'take the {room}', 'i mean the {room}'],
};
export const help: ModelIntent = { name: 'AMAZON.HelpIntent', samples: [] };
export const titles: ModelType = { name: 'TITLE', values: [{ name: { value: 'waterloo' } }] };
const roomValues = ['everywhere', 'group', ...ROOMS].map((id) => ({ id, name: { value: id.replaceAll('_', ' ') } }));
/** All that a household has, and one room more. */
export const rooms: ModelType = { name: 'ROOM', values: [...roomValues, { name: { value: 'snug', synonyms: ['cook house'] } }] };
export const good: LanguageModel = { invocationName: 'music assistant', intents: [song, room, help], types: [titles, rooms] };

export const model = (languageModel: Partial<LanguageModel>): InteractionModel => ({ interactionModel: { languageModel: { ...good, ...languageModel } } });

/** The model with an intent of this name replaced, and further samples in it. */
export const saying = (intent: ModelIntent, ...samples: string[]): Partial<LanguageModel> => ({
  intents: [...good.intents.filter(({ name }) => name !== intent.name), { ...intent, samples: [...(intent.samples ?? []), ...samples] }],
});

/** The rooms with one value more, or another one in the place of the last. */
export const roomsWith = (...values: NonNullable<ModelType['values']>): ModelType => ({ name: 'ROOM', values: [...roomValues, ...values] });
