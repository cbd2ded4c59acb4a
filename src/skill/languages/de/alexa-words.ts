import type { AlexaWords } from '../alexa-words.js';

/** Alexa's own German. The phrases are those that people say for each of Alexa's intents. */
export const alexaWords: AlexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['abbrechen', 'abbruch', 'vergiss es', 'egal'],
    'AMAZON.HelpIntent': ['hilfe', 'hilf mir', 'kannst du mir helfen', 'was kann ich sagen', 'was kannst du'],
    'AMAZON.NavigateHomeIntent': ['startseite', 'geh zur startseite', 'zur startseite', 'nach hause'],
    'AMAZON.NextIntent': ['nächster', 'nächstes', 'weiter', 'überspringen'],
    'AMAZON.NoIntent': ['nein', 'nein danke', 'nö', 'nee'],
    'AMAZON.PauseIntent': ['pause', 'pausieren', 'anhalten'],
    'AMAZON.PreviousIntent': ['zurück', 'vorheriger', 'vorheriges', 'geh zurück'],
    'AMAZON.RepeatIntent': ['wiederholen', 'wiederhole das', 'sag das nochmal', 'sag das noch einmal', 'wie bitte'],
    'AMAZON.ResumeIntent': ['fortsetzen', 'fortfahren'],
    'AMAZON.ShuffleOffIntent': ['zufallswiedergabe ausschalten', 'zufällige wiedergabe aus'],
    'AMAZON.ShuffleOnIntent': ['zufallswiedergabe', 'zufallswiedergabe einschalten', 'zufällige wiedergabe'],
    'AMAZON.StartOverIntent': ['von vorne', 'von vorn', 'neustart', 'von vorne anfangen', 'nochmal von vorn'],
    'AMAZON.StopIntent': ['stopp', 'stop', 'aus', 'beenden', 'schluss', 'ruhe'],
    'AMAZON.YesIntent': ['ja', 'ja bitte', 'klar', 'okay', 'jawohl', 'gerne'],
  },
  wake: ['alexa', 'hey alexa'],
  open: ['öffne', 'starte', 'start', 'frage', 'frag', 'sage', 'sag', 'rufe', 'ruf', 'benutze', 'nutze', 'lade', 'beginne'],
  openAfter: ['öffnen', 'starten', 'auf', 'laden'],
  ask: ['frage', 'frag', 'sage', 'sag', 'bitte', 'benutze', 'nutze', 'starte', 'öffne', 'mit'],
  connect: ['nach', 'und', 'um'],
  wrappers: { start: ['dass', 'ob', 'er soll', 'nach'], end: ['zu spielen', 'spielen', 'hinzuzufügen', 'zu speichern'] },
  politeBefore: ['bitte', 'kannst du bitte', 'kannst du', 'könntest du bitte', 'könntest du', 'würdest du bitte', 'würdest du'],
  politeAfter: ['bitte', 'für mich', 'mal'],
  percentSign: ' prozent',
};
