import type { AlexaWords } from '../alexa-words.js';

/** Alexa's own Dutch. The phrases are those that people say for each of Alexa's intents. */
export const alexaWords: AlexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['annuleer', 'annuleren', 'laat maar', 'vergeet het'],
    'AMAZON.HelpIntent': ['help', 'help me', 'hulp', 'kun je me helpen', 'wat kan ik zeggen', 'wat kun je'],
    'AMAZON.LoopOffIntent': ['herhalen uit', 'stop met herhalen', 'loop uit'],
    'AMAZON.LoopOnIntent': ['herhalen aan', 'loop aan', 'alles herhalen'],
    'AMAZON.NavigateHomeIntent': ['startscherm', 'ga naar het startscherm', 'naar het startscherm', 'naar huis'],
    'AMAZON.NextIntent': ['volgende', 'sla over', 'overslaan'],
    'AMAZON.NoIntent': ['nee', 'nee bedankt', 'nee dank je'],
    'AMAZON.PauseIntent': ['pauze', 'pauzeren'],
    'AMAZON.PreviousIntent': ['vorige', 'ga terug', 'terug'],
    'AMAZON.RepeatIntent': ['herhaal', 'herhaal dat', 'zeg dat nog eens', 'zeg dat nog een keer', 'wat zei je'],
    'AMAZON.ResumeIntent': ['hervat', 'hervatten', 'verder', 'doorgaan'],
    'AMAZON.ShuffleOffIntent': ['shuffle uit', 'stop met shuffelen'],
    'AMAZON.ShuffleOnIntent': ['shuffle', 'shuffle aan', 'shuffelen'],
    'AMAZON.StartOverIntent': ['begin opnieuw', 'opnieuw', 'opnieuw beginnen', 'start opnieuw'],
    'AMAZON.StopIntent': ['stop', 'stoppen', 'uit', 'hou op', 'stil'],
    'AMAZON.YesIntent': ['ja', 'ja graag', 'ja hoor', 'oké', 'zeker', 'prima'],
  },
  wake: ['alexa', 'hey alexa'],
  open: ['open', 'start', 'begin', 'gebruik', 'vraag', 'zeg tegen', 'praat met', 'laad'],
  openAfter: ['openen', 'starten'],
  ask: ['vraag', 'vraag aan', 'zeg tegen', 'gebruik', 'open', 'start', 'laat', 'via'],
  connect: ['om', 'en', 'naar', 'voor'],
  wrappers: { start: ['om', 'dat je', 'dat hij', 'of'], end: ['te spelen', 'af te spelen', 'moet spelen'] },
  politeBefore: ['alsjeblieft', 'kun je alsjeblieft', 'kun je', 'kan je', 'wil je alsjeblieft', 'wil je', 'zou je'],
  politeAfter: ['alsjeblieft', 'alstublieft', 'graag', 'voor mij', 'even'],
  percentSign: ' procent',
};
