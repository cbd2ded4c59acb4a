import type { AlexaWords } from '../alexa-words.js';

/** Alexa's own French. The phrases are those Amazon lists for each intent ("Standard built-in intents"), and what is said as often. */
export const alexaWords: AlexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['annule', 'annuler', 'laisse tomber', 'oublie ça', 'oublie'],
    'AMAZON.HelpIntent': ['aide', 'aide-moi', "à l'aide", "qu'est-ce que je peux dire", 'que puis-je dire', "qu'est-ce que tu sais faire", 'que sais-tu faire'],
    'AMAZON.NavigateHomeIntent': ['accueil', "écran d'accueil", "retour à l'accueil", "va à l'accueil"],
    'AMAZON.NextIntent': ['suivant', 'suivante', 'passe', 'saute', 'au suivant'],
    'AMAZON.NoIntent': ['non', 'non merci', 'surtout pas'],
    'AMAZON.PauseIntent': ['pause', 'mets en pause', 'mettre en pause'],
    'AMAZON.PreviousIntent': ['précédent', 'précédente', 'reviens en arrière', 'retour', 'en arrière'],
    'AMAZON.RepeatIntent': ['répète', 'répéter', 'redis-le', 'redis ça', 'tu peux répéter'],
    'AMAZON.ResumeIntent': ['reprends', 'reprendre', 'continue', 'continuer'],
    'AMAZON.ShuffleOffIntent': ['arrête le mode aléatoire', 'sans mode aléatoire'],
    'AMAZON.ShuffleOnIntent': ['aléatoire', 'mode aléatoire', 'lecture aléatoire', 'mélange'],
    'AMAZON.StartOverIntent': ['recommence', 'recommencer', 'depuis le début', 'redémarre'],
    'AMAZON.StopIntent': ['stop', 'arrête', 'arrêter', 'tais-toi', 'éteins-toi'],
    'AMAZON.YesIntent': ['oui', "oui s'il te plaît", 'ouais', "d'accord", 'bien sûr', 'ok', 'okay', 'vas-y'],
  },
  wake: ['alexa', 'hé alexa'],
  open: ['ouvre', 'lance', 'démarre', 'commence', 'utilise', 'active', 'demande à', 'dis à', 'parle à', 'parle avec'],
  openAfter: [],
  ask: ['demande à', 'dis à', 'utilise', 'demande'],
  /** Not "de": "de jouer …" reaches the skill as it is. */
  connect: ['et', 'pour'],
  wrappers: { start: ['de', "d'écouter", "d'ajouter", "qu'elle", "qu'il"], end: [] },
  politeBefore: [
    ...["s'il te plaît", "s'il vous plaît", 'tu peux', 'peux-tu', 'tu pourrais', 'pourrais-tu', 'est-ce que tu peux', 'est-ce que tu pourrais'],
    ...['vous pouvez', 'pouvez-vous', 'tu veux bien'],
  ],
  politeAfter: ["s'il te plaît", "s'il vous plaît", 'merci'],
  percentSign: ' pour cent',
};
