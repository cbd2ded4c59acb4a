import { describe, expect, it } from '@jest/globals';
import type { InteractionModel, LanguageModel, ModelIntent, ModelType } from '../../../src/skill/interaction-model.js';
import { LINT_RULES, lintLocales, lintModel } from '../../../src/skill/model-lint/lint-model.js';
import { englishModel, englishWords } from './model.js';

/** A small model that keeps every rule, with one intent about music and one about rooms. */
const song: ModelIntent = {
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
const room: ModelIntent = { name: 'ChooseRoomIntent', slots: [{ name: 'room', type: 'ROOM' }], samples: ['the {room}'] };
const help: ModelIntent = { name: 'AMAZON.HelpIntent', samples: [] };
const titles: ModelType = { name: 'TITLE', values: [{ name: { value: 'waterloo' } }] };
const rooms: ModelType = { name: 'ROOM', values: [{ name: { value: 'kitchen', synonyms: ['cook house'] } }] };
const good: LanguageModel = { invocationName: 'music assistant', intents: [song, room, help], types: [titles, rooms] };

const model = (languageModel: Partial<LanguageModel>): InteractionModel => ({ interactionModel: { languageModel: { ...good, ...languageModel } } });
const saying = (intent: ModelIntent, ...samples: string[]): Partial<LanguageModel> => ({
  intents: [...good.intents.filter(({ name }) => name !== intent.name), { ...intent, samples: [...(intent.samples ?? []), ...samples] }],
});
const breaches = (broken: InteractionModel, locale = 'en-US'): string[] => [
  ...new Set(lintModel({ locale, model: broken, words: englishWords }).map(({ rule }) => rule)),
];

/** A type nobody else has, with a slot of it in an intent of its own. */
const albumIntent = (samples: string[], type = 'ALBUM'): Partial<LanguageModel> => ({
  intents: [...good.intents, { name: 'FindIntent', slots: [{ name: 'album', type }], samples }],
  types: type.startsWith('AMAZON.') ? good.types : [...good.types, { name: type, values: [{ name: { value: 'arrival' } }] }],
});

const manyTitles = Array.from({ length: 8000 }, (_, index) => ({ name: { value: `${'la '.repeat(40)}${index}` } }));

/** For every rule a model that breaks it and, as far as that can be, nothing else. */
const BROKEN: Readonly<Record<string, readonly { because: string; broken: InteractionModel; locale?: string }[]>> = {
  'file-shape': [
    { because: 'a stray key makes SMAPI answer 400', broken: { ...model({}), ...{ version: '1' } } },
    { because: 'there are no intents', broken: model({ intents: [], types: [] }) },
  ],
  'file-size': [{ because: 'it is over 1 MB', broken: model({ types: [{ ...titles, values: manyTitles }, rooms] }) }],
  'invocation-name': [
    { because: 'of a capital letter', broken: model({ invocationName: 'Music assistant' }) },
    { because: 'it is one word', broken: model({ invocationName: 'music' }) },
    { because: 'of a digit', broken: model({ invocationName: 'music assistant 2' }) },
  ],
  'alexa-names': [
    { because: 'of the case of AMAZON.Number', broken: model(albumIntent(['find {album} now'], 'AMAZON.Number')) },
    { because: 'English music types replace what was said', broken: model(albumIntent(['find {album} now'], 'AMAZON.MusicRecording')) },
    { because: 'there is no AMAZON.SkipIntent', broken: model({ intents: [...good.intents, { name: 'AMAZON.SkipIntent' }] }) },
  ],
  names: [
    { because: 'an intent is there twice', broken: model({ intents: [...good.intents, { name: 'AMAZON.HelpIntent' }] }) },
    { because: 'of a digit in a name', broken: model({ intents: [...good.intents, { name: 'Find2Intent', samples: ['find it'] }] }) },
    { because: 'a slot has the name of an intent', broken: model({ intents: [...good.intents, { name: 'title', samples: ['find it'] }] }) },
  ],
  'slots-declared': [
    { because: 'a sample uses an undeclared slot', broken: model(saying(room, 'the {romo} {room}')) },
    { because: 'no sample uses the slot', broken: model(saying({ ...song, slots: [...(song.slots ?? []), { name: 'zone', type: 'ROOM' }] })) },
  ],
  'types-declared': [
    { because: 'a type does not exist', broken: model({ types: [titles] }) },
    { because: 'a type is empty', broken: model({ types: [titles, { name: 'ROOM', values: [] }] }) },
    { because: 'a type is not used', broken: model({ types: [...good.types, { name: 'GENRE', values: [{ name: { value: 'jazz' } }] }] }) },
  ],
  'one-type-for-a-slot': [{ because: 'two intents differ', broken: model(saying({ ...room, slots: [{ name: 'room', type: 'TITLE' }] })) }],
  'no-catalog': [{ because: 'a name outside the catalog selects nothing', broken: model({ types: [{ ...titles, valueSupplier: {} }, rooms] }) }],
  'fallback-sensitivity': [
    { because: 'it fails the build in French', broken: model({ modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } } }), locale: 'fr-FR' },
  ],
  'dialog-agrees': [
    {
      because: 'the dialog has another type',
      broken: {
        interactionModel: { languageModel: good, dialog: { intents: [{ name: 'ChooseRoomIntent', slots: [{ name: 'room', type: 'TITLE' }] }] } },
      },
    },
  ],
  'value-length': [
    { because: 'a value is empty', broken: model({ types: [titles, { name: 'ROOM', values: [{ name: { value: ' ' } }] }] }) },
    {
      because: 'a synonym is over 140 characters',
      broken: model({ types: [titles, { name: 'ROOM', values: [{ name: { value: 'den', synonyms: ['x'.repeat(141)] } }] }] }),
    },
  ],
  'value-repeated': [
    {
      because: 'a synonym is a value too',
      broken: model({ types: [titles, { name: 'ROOM', values: [...(rooms.values ?? []), { name: { value: 'Cook House' } }] }] }),
    },
  ],
  'value-in-two-types': [
    {
      because: 'both types follow "play"',
      broken: model({
        intents: [
          ...good.intents,
          { name: 'PlayAlbumIntent', slots: [{ name: 'album', type: 'ALBUM' }], samples: ['play {album} the album', 'in the {album}'] },
        ],
        types: [...good.types, { name: 'ALBUM', values: [{ name: { value: 'Waterloo' } }] }],
      }),
    },
  ],
  'sample-characters': [
    { because: 'of a digit', broken: model(saying(room, 'the {room} 2')) },
    { because: 'of a question mark', broken: model(saying(room, 'which {room}?')) },
    { because: 'letters touch a slot', broken: model(saying(room, "the {room}'s")) },
    { because: 'of two spaces', broken: model(saying(room, 'use  the {room}')) },
    { because: 'of full-width letters', broken: model(saying(room, 'ｕｓｅ {room}')) },
  ],
  'search-query': [
    { because: 'it stands alone', broken: model(albumIntent(['{album}'], 'AMAZON.SearchQuery')) },
    {
      because: 'another slot is in the sample',
      broken: model({
        intents: [
          ...good.intents,
          {
            name: 'FindIntent',
            slots: [
              { name: 'query', type: 'AMAZON.SearchQuery' },
              { name: 'room', type: 'ROOM' },
            ],
            samples: ['find {query} in the {room}'],
          },
        ],
      }),
    },
  ],
  'built-in-samples': [
    { because: "Alexa's intent has a sample", broken: model(saying(help, 'please assist')) },
    { because: 'a slot has samples without a dialog', broken: model(saying({ ...room, slots: [{ name: 'room', type: 'ROOM', samples: ['the {room}'] }] })) },
  ],
  'built-in-phrase': [{ because: '"next" is AMAZON.NextIntent', broken: model({ intents: [...good.intents, { name: 'SkipIntent', samples: ['Next'] }] }) }],
  'required-slot': [{ because: 'the room would arrive empty', broken: model(saying(room, 'this room')) }],
  'slots-touch': [{ because: 'a title is followed by a room', broken: model(saying(song, 'play {title} {room}')) }],
  'same-sample': [
    {
      because: 'it is in two intents',
      broken: model({ intents: [...good.intents, { name: 'WhereIntent', slots: room.slots ?? [], samples: ['The {room}'] }] }),
    },
    { because: 'it is twice in one, with another slot', broken: model(saying(song, 'play {room}')) },
  ],
  'contained-sample': [
    {
      because: 'the longer one adds only a slot',
      broken: model({ intents: [...good.intents, { name: 'PutIntent', slots: room.slots ?? [], samples: ['put on {room} in the {room}'] }] }),
    },
  ],
  'bare-carrier': [{ because: 'any name may follow', broken: model(albumIntent(['find {album}'])) }],
  'sample-count': [{ because: 'there are only fourteen', broken: model(saying({ ...song, samples: (song.samples ?? []).slice(0, 14) })) }],
  'sample-balance': [
    {
      because: 'the other intent with the verb has one',
      broken: model({
        intents: [...good.intents, { name: 'PlayAlbumIntent', slots: [{ name: 'album', type: 'ALBUM' }], samples: ['play the album {album}'] }],
        types: [...good.types, { name: 'ALBUM', values: [{ name: { value: 'arrival' } }] }],
      }),
    },
  ],
  'sentence-forms': [
    ...[
      ['without a room', /^(?!.*\{room\})/],
      ['with the room last', /\{room\}$/],
      ['with the room first', /^in the \{room\}/],
      ['with an article', /the \{room\}/],
      ['without an article', /in \{room\}/],
      ['with "to"', /^to /],
    ].map(([form, pattern]) => ({
      because: `no sample is ${String(form)}`,
      broken: model(saying({ ...song, samples: (song.samples ?? []).filter((text) => !new RegExp(pattern ?? '').test(text)) })),
    })),
  ],
};

describe('the model linter', () => {
  it('finds nothing in a model that keeps the rules', () => {
    expect(breaches(model({}))).toEqual([]);
  });

  it('shows every rule below', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(LINT_RULES.map(({ id }) => id).sort());
  });

  const cases = Object.entries(BROKEN).flatMap(([rule, examples]) => examples.map((example) => ({ rule, ...example })));
  it.each(cases)('$rule: finds that $because', ({ rule, broken, locale }) => {
    expect(breaches(broken, locale)).toContain(rule);
  });

  it('wants the same intents and slots in every locale', () => {
    expect(
      lintLocales([
        { locale: 'en-US', model: model({}) },
        { locale: 'en-GB', model: model({}) },
      ]),
    ).toEqual([]);
    expect(
      lintLocales([
        { locale: 'en-US', model: model({}) },
        { locale: 'en-GB', model: model({ intents: [song] }) },
      ]),
    ).toEqual([{ rule: 'locales-agree', level: 'error', message: 'en-GB has other intents or slots than en-US' }]);
  });

  it('finds nothing in our English', () => {
    expect(lintModel({ locale: 'en-US', model: englishModel, words: englishWords })).toEqual([]);
  });
});
