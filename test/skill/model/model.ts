import { INTENTS } from '../../../src/skill/intents/index.js';
import { buildInteractionModel, type InteractionModel } from '../../../src/skill/interaction-model.js';
import { alexaWords } from '../../../src/skill/languages/en/alexa-words.js';
import { en } from '../../../src/skill/languages/en.js';
import type { LintWords } from '../../../src/skill/model-lint/lint-rule.js';

/** The model of English as we ship it. */
export const englishModel: InteractionModel = buildInteractionModel({ intents: INTENTS, language: en, locale: 'en-US' });
export const englishWords: LintWords = { ...alexaWords, articles: en.reading.articles };
