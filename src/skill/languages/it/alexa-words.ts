import type { AlexaWords } from '../alexa-words.js';

/** Alexa's own Italian. The phrases are those Amazon lists for each intent ("Standard built-in intents"), and what is said as often. */
export const alexaWords: AlexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['annulla', 'lascia stare', 'lascia perdere', 'dimenticalo', 'non importa'],
    'AMAZON.HelpIntent': ['aiuto', 'aiutami', 'mi puoi aiutare', 'cosa posso dire', 'cosa posso chiedere', 'cosa sai fare'],
    'AMAZON.NavigateHomeIntent': ['home', 'vai alla home', 'torna alla home', 'schermata iniziale'],
    'AMAZON.NextIntent': ['avanti', 'successivo', 'successiva', 'prossimo', 'salta'],
    'AMAZON.NoIntent': ['no', 'no grazie', 'assolutamente no'],
    'AMAZON.PauseIntent': ['pausa', 'metti in pausa'],
    'AMAZON.PreviousIntent': ['indietro', 'precedente', 'torna indietro', 'vai indietro'],
    'AMAZON.RepeatIntent': ['ripeti', 'ripetilo', 'ridillo', 'puoi ripetere'],
    'AMAZON.ResumeIntent': ['riprendi', 'continua', 'vai avanti'],
    'AMAZON.ShuffleOffIntent': ['disattiva casuale', 'ferma casuale'],
    'AMAZON.ShuffleOnIntent': ['casuale', 'in ordine casuale', 'riproduzione casuale', 'modalità casuale'],
    'AMAZON.StartOverIntent': ['ricomincia', 'ricomincia da capo', 'da capo', "dall'inizio"],
    'AMAZON.StopIntent': ['stop', 'basta', 'ferma', 'fermati', 'spegniti', 'zitta'],
    'AMAZON.YesIntent': ['sì', 'si', 'sì per favore', 'certo', 'certamente', 'va bene', 'ok', 'okay', 'esatto'],
  },
  wake: ['alexa', 'ehi alexa'],
  open: ['apri', 'avvia', 'lancia', 'inizia', 'comincia', 'usa', 'attiva', 'parla con', 'chiedi a', 'chiedi ad'],
  openAfter: [],
  ask: ['chiedi a', 'chiedi ad', "di' a", "di' ad", 'dì a', 'dì ad', 'usa'],
  /** Not "di": "di riprodurre …" reaches the skill as it is. */
  connect: ['e', 'per'],
  wrappers: { start: ['di', 'che'], end: [] },
  politeBefore: ['per favore', 'per piacere', 'puoi', 'potresti', 'mi puoi', 'mi potresti', 'puoi per favore', 'ti dispiace', 'vuoi'],
  politeAfter: ['per favore', 'per piacere', 'grazie'],
  percentSign: ' per cento',
};
