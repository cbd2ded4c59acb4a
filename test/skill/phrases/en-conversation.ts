import type { Phrase } from './phrase.js';

const STARTED = ['play dancing queen in the kitchen'];

/** Openings, answers, and what is not for us. */
export const CONVERSATION: readonly Phrase[] = [
  { say: 'Alexa, open music assistant', intent: 'launch', answers: 'What should I play?' },
  { say: 'music assistant', intent: 'launch' },

  { say: 'kitchen', intent: 'ChooseRoomIntent', slots: { room: 'kitchen' }, after: ['play dancing queen'] },
  { say: 'in the living room please', intent: 'ChooseRoomIntent', slots: { room: 'living room' }, after: ['play dancing queen'] },
  { say: 'everywhere', intent: 'ChooseRoomIntent', slots: { room: 'everywhere' }, after: ['play dancing queen'] },
  { say: 'no in the office', intent: 'ChooseRoomIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'no the office', intent: 'ChooseRoomIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'not here in the office', intent: 'ChooseRoomIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'the album', intent: 'ChooseIntent', slots: { kind: 'album' }, after: ['play thriller in the kitchen'] },
  { say: 'play the whole album', intent: 'ChooseIntent', slots: { kind: 'album' }, after: ['play thriller in the kitchen'] },
  { say: 'no the album', intent: 'ChooseIntent', slots: { kind: 'album' }, after: ['play thriller in the kitchen'] },
  { say: 'the second one', intent: 'ChooseIntent', slots: { ordinal: 'second' }, after: ['play hallelujah in the kitchen'] },
  { say: 'something else', intent: 'ChooseIntent', slots: { ordinal: 'something else' }, after: ['play hallelujah in the kitchen'] },
  { say: 'no by leonard cohen', intent: 'ChooseIntent', slots: { artist: 'leonard cohen' }, after: ['play hallelujah in the kitchen'] },
  { say: 'the one by jeff buckley', intent: 'ChooseIntent', slots: { artist: 'jeff buckley' }, after: ['play hallelujah in the kitchen'] },
  { say: 'forget that', intent: 'ForgetIntent', after: STARTED },
  { say: 'forget my choice', intent: 'ForgetIntent', after: STARTED },
  { say: 'hello', intent: 'HelloIntent', after: STARTED },
  { say: 'thank you', intent: 'ThanksIntent', after: STARTED },
  { say: "that's all", intent: 'ThanksIntent', after: STARTED },

  { say: 'yes', intent: 'AMAZON.YesIntent' },
  { say: 'no', intent: 'AMAZON.NoIntent' },
  { say: 'say that again', intent: 'AMAZON.RepeatIntent', after: STARTED },
  { say: 'what can i say', intent: 'AMAZON.HelpIntent' },
  { say: 'never mind', intent: 'AMAZON.CancelIntent' },
  { say: 'stop', intent: 'AMAZON.StopIntent' },

  { say: 'tell me a joke', intent: 'nothing' },
  { say: 'book a table for two', intent: 'nothing' },
  { say: 'volume banana', intent: 'nothing' },
];
