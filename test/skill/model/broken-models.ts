import type { InteractionModel, LanguageModel } from '../../../src/skill/interaction-model.js';
import type { LintLanguage } from '../../../src/skill/model-lint/lint-rule.js';
import { germanModel, japaneseModel, smallGerman, smallJapanese } from './small-languages.js';
import { good, help, model, room, rooms, roomsWith, saying, smallEnglish, song, titles } from './small-model.js';

/** A type nobody else has, with a slot of it in an intent of its own. */
const albumIntent = (samples: string[], type = 'ALBUM'): Partial<LanguageModel> => ({
  intents: [...good.intents, { name: 'FindIntent', slots: [{ name: 'album', type }], samples }],
  types: type.startsWith('AMAZON.') ? good.types : [...good.types, { name: type, values: [{ name: { value: 'arrival' } }] }],
});

const manyTitles = Array.from({ length: 8000 }, (_, index) => ({ name: { value: `${'la '.repeat(40)}${index}` } }));

const MANY_SONGS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word) => `play song ${word} {title}`);

const reading = (words: Partial<LintLanguage['reading']>): LintLanguage => ({ ...smallEnglish, reading: { ...smallEnglish.reading, ...words } });
const saidFor = (builtInPhrases: LintLanguage['alexaWords']['builtInPhrases']): LintLanguage => ({
  ...smallEnglish,
  alexaWords: { ...smallEnglish.alexaWords, builtInPhrases },
});

/** For every rule a model that breaks it and, as far as that can be, nothing else. */
export const BROKEN: Readonly<Record<string, readonly { because: string; broken: InteractionModel; locale?: string; language?: LintLanguage }[]>> = {
  'file-shape': [
    { because: 'a stray key makes SMAPI answer 400', broken: { ...model({}), ...{ version: '1' } } },
    { because: 'there are no intents', broken: model({ intents: [], types: [] }) },
  ],
  'file-size': [{ because: 'it is over 1 MB', broken: model({ types: [{ ...titles, values: manyTitles }, rooms] }) }],
  'invocation-name': [
    { because: 'of a capital letter', broken: model({ invocationName: 'Music assistant' }) },
    { because: 'it is one word', broken: model({ invocationName: 'music' }) },
    { because: 'of a digit', broken: model({ invocationName: 'music assistant 2' }) },
    { because: 'it holds the wake word', broken: model({ invocationName: 'music alexa' }) },
    { because: 'it holds an article', broken: model({ invocationName: 'the music assistant' }) },
  ],
  'alexa-names': [
    { because: 'of the case of AMAZON.Number', broken: model(albumIntent(['find {album} now'], 'AMAZON.Number')) },
    { because: 'English music types replace what was said', broken: model(albumIntent(['find {album} now'], 'AMAZON.MusicRecording')) },
    { because: 'loop is not offered in German', broken: model({ intents: [...good.intents, { name: 'AMAZON.LoopOnIntent' }] }), locale: 'de-DE' },
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
    { because: 'a value is empty', broken: model({ types: [titles, roomsWith({ name: { value: ' ' } })] }) },
    {
      because: 'a synonym is over 140 characters',
      broken: model({ types: [titles, roomsWith({ name: { value: 'den', synonyms: ['x'.repeat(141)] } })] }),
    },
  ],
  'value-spaces': [
    { because: 'a line was broken inside a value', broken: model({ types: [titles, roomsWith({ name: { value: 'music\n  room' } })] }) },
    { because: 'a synonym ends with a space', broken: model({ types: [titles, roomsWith({ name: { value: 'den', synonyms: ['cosy den '] } })] }) },
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
  'value-ids': [
    { because: 'the skill looks for a room that is not there', broken: model({ types: [titles, { name: 'ROOM', values: (rooms.values ?? []).slice(1) }] }) },
    { because: 'nobody looks at the id', broken: model({ types: [titles, roomsWith({ id: 'dungeon', name: { value: 'dungeon' } })] }) },
    { because: 'two values have one id', broken: model({ types: [titles, roomsWith({ id: 'kitchen', name: { value: 'cook house' } })] }) },
    { because: 'a genre has none', broken: model(albumIntent(['find {album} now'], 'GENRE')) },
  ],
  'sample-characters': [
    { because: 'of a capital letter', broken: model(saying(room, 'The other {room}')) },
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
  'built-in-phrase': [
    {
      because: '"next" is AMAZON.NextIntent',
      broken: model({ intents: [...good.intents, { name: 'AMAZON.NextIntent' }, { name: 'SkipIntent', samples: ['next'] }] }),
    },
  ],
  'required-slot': [
    { because: 'the room would arrive empty', broken: model(saying(room, 'this room')) },
    {
      because: 'neither a genre nor a decade is there',
      broken: model({ intents: [...good.intents, { name: 'PlayGenreIntent', slots: room.slots ?? [], samples: ['play music in the {room}'] }] }),
    },
  ],
  'slots-touch': [
    { because: 'a title is followed by a room', broken: model(saying(song, 'play {title} {room}')) },
    { because: 'two rooms touch', broken: model(saying(room, 'both {room} {room}')) },
  ],
  'same-sample': [
    {
      because: 'it is in two intents',
      broken: model({ intents: [...good.intents, { name: 'WhereIntent', slots: room.slots ?? [], samples: ['the {room}'] }] }),
    },
    { because: 'it is twice in one, with another slot', broken: model(saying(song, 'play {room}')) },
  ],
  'contained-sample': [
    {
      because: 'the longer one adds only a slot',
      broken: model({ intents: [...good.intents, { name: 'PutIntent', slots: room.slots ?? [], samples: ['put on {room} in the {room}'] }] }),
    },
  ],
  'bare-carrier': [
    { because: 'any name may follow', broken: model(albumIntent(['find {album}'])) },
    { because: 'any name may follow behind "to"', broken: model(albumIntent(['to find {album}'])) },
    { because: 'any name may come first', broken: model(albumIntent(['{album} finden'])) },
    { because: 'any name may come before what ends a wish', broken: model(albumIntent(['{album} zu spielen'])), language: smallGerman },
  ],
  'no-samples': [
    { because: 'an intent has an empty list', broken: model(saying({ ...room, samples: [] })) },
    { because: 'an intent has no list', broken: model({ intents: [...good.intents, { name: 'LaunchPartyIntent' }] }) },
  ],
  'sample-count': [
    { because: 'there are only fourteen', broken: model(saying({ ...song, samples: (song.samples ?? []).slice(0, 14) })) },
    { because: 'there are only five about a room', broken: model(saying({ ...room, samples: (room.samples ?? []).slice(0, 5) })) },
  ],
  'sample-balance': [
    {
      because: 'the other intent with the verb has one',
      broken: model({
        intents: [
          ...[{ ...song, samples: [...(song.samples ?? []), ...MANY_SONGS] }, room, help],
          { name: 'PlayAlbumIntent', slots: [{ name: 'album', type: 'ALBUM' }], samples: ['play the album {album}'] },
        ],
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
    { because: 'no preposition holds an article', broken: germanModel((text) => !/(im|der) \{room\}/.test(text)), language: smallGerman },
    { because: 'no wish ends with "zu spielen"', broken: germanModel((text) => !text.endsWith('zu spielen')), language: smallGerman },
    { because: 'no room comes first in Japanese', broken: japaneseModel((text) => !text.startsWith('{room}')), language: smallJapanese },
  ],
  'built-in-words': [
    { because: 'nothing is said for an intent of Alexa', broken: model({ intents: [...good.intents, { name: 'AMAZON.StopIntent' }] }) },
    { because: 'a list is empty', broken: model({}), language: saidFor({ 'AMAZON.HelpIntent': [] }) },
  ],
  'reading-folded': [
    { because: 'a word has an accent', broken: model({}), language: reading({ by: ['para', 'für'] }) },
    { because: 'a word has an apostrophe', broken: model({}), language: reading({ elisions: ["l'"] }) },
    { because: 'a word has a capital letter', broken: model({}), language: reading({ units: { seconds: ['Sek'], minutes: [], hours: [] } }) },
    { because: 'a time has an apostrophe', broken: model({}), language: reading({ durations: { "un quart d'heure": 900 } }) },
  ],
};
