import type { AlexaWords } from '../alexa-words.js';

/** Alexa's own Spanish. The phrases are those Amazon lists for each intent ("Standard built-in intents"), and what is said as often. */
export const alexaWords: AlexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['cancela', 'cancelar', 'olvídalo', 'déjalo'],
    'AMAZON.HelpIntent': ['ayuda', 'ayúdame', 'me puedes ayudar', 'qué puedo decir', 'qué puedes hacer', 'qué sabes hacer'],
    'AMAZON.LoopOffIntent': ['desactiva el bucle', 'quita el bucle', 'bucle desactivado'],
    'AMAZON.LoopOnIntent': ['bucle', 'activa el bucle', 'en bucle'],
    'AMAZON.NavigateHomeIntent': ['inicio', 've a inicio', 've al inicio', 'pantalla de inicio', 'página de inicio'],
    'AMAZON.NextIntent': ['siguiente', 'salta', 'sáltala', 'pasa'],
    'AMAZON.NoIntent': ['no', 'no gracias', 'para nada'],
    'AMAZON.PauseIntent': ['pausa', 'pausar', 'haz una pausa'],
    'AMAZON.PreviousIntent': ['anterior', 'atrás', 'vuelve atrás', 'ir atrás', 'regresa'],
    'AMAZON.RepeatIntent': ['repite', 'repetir', 'repítelo', 'repite eso', 'puedes repetir'],
    'AMAZON.ResumeIntent': ['reanuda', 'reanudar', 'continúa', 'continuar', 'sigue'],
    'AMAZON.ShuffleOffIntent': ['desactiva el modo aleatorio', 'quita el modo aleatorio', 'deja de mezclar'],
    'AMAZON.ShuffleOnIntent': ['aleatorio', 'modo aleatorio', 'activa el modo aleatorio', 'mezcla', 'mezclar'],
    'AMAZON.StartOverIntent': ['empieza de nuevo', 'empezar de nuevo', 'vuelve a empezar', 'desde el principio', 'reinicia', 'reiniciar'],
    'AMAZON.StopIntent': ['para', 'parar', 'detente', 'stop', 'basta', 'cállate', 'apágate'],
    'AMAZON.YesIntent': ['sí', 'sí por favor', 'claro', 'claro que sí', 'vale', 'de acuerdo', 'dale', 'ok', 'okay'],
  },
  wake: ['alexa', 'oye alexa'],
  open: ['abre', 'abre el', 'inicia', 'lanza', 'empieza', 'comienza', 'usa', 'activa', 'habla con', 'pregunta a', 'pídele a', 'dile a'],
  openAfter: [],
  ask: ['pide a', 'pide al', 'pídele a', 'pídele al', 'dile a', 'dile al', 'di a', 'pregunta a', 'pregúntale a', 'pregúntale al', 'usa'],
  /** Not "que": "que ponga …" reaches the skill as it is. */
  connect: ['y', 'para'],
  wrappers: { start: ['que'], end: [] },
  politeBefore: ['por favor', 'puedes', 'podrías', 'me puedes', 'me podrías', 'quieres', 'puede', 'podría', 'anda', 'oye'],
  politeAfter: ['por favor', 'gracias', 'porfa', 'anda', 'porfis'],
  percentSign: ' por ciento',
};
