import type { AlexaWords } from '../alexa-words.js';

/** Alexa's own Brazilian Portuguese. The phrases are those Amazon lists for each intent ("Standard built-in intents"), and what is said as often. */
export const alexaWords: AlexaWords = {
  builtInPhrases: {
    'AMAZON.CancelIntent': ['cancelar', 'cancela', 'cancele', 'esquece', 'esqueça', 'deixa pra lá'],
    'AMAZON.HelpIntent': ['ajuda', 'me ajude', 'me ajuda', 'o que eu posso dizer', 'o que posso dizer', 'o que você pode fazer', 'o que você sabe fazer'],
    'AMAZON.LoopOffIntent': ['desativar loop', 'desative o loop', 'desligar o loop'],
    'AMAZON.LoopOnIntent': ['loop', 'em loop', 'ativar loop', 'ative o loop'],
    'AMAZON.NavigateHomeIntent': ['início', 'ir para o início', 'vá para o início', 'tela inicial', 'página inicial'],
    'AMAZON.NextIntent': ['próxima', 'próximo', 'pular', 'pula', 'pule', 'avançar'],
    'AMAZON.NoIntent': ['não', 'não obrigado', 'não obrigada', 'de jeito nenhum'],
    'AMAZON.PauseIntent': ['pausa', 'pausar', 'pause'],
    'AMAZON.PreviousIntent': ['anterior', 'voltar', 'volta', 'volte'],
    'AMAZON.RepeatIntent': ['repetir', 'repete', 'repita', 'repita isso', 'pode repetir'],
    'AMAZON.ResumeIntent': ['continuar', 'continua', 'continue', 'retomar', 'retoma', 'retome'],
    'AMAZON.ShuffleOffIntent': ['desative o modo aleatório', 'desligue o modo aleatório', 'desativar modo aleatório', 'pare de embaralhar'],
    'AMAZON.ShuffleOnIntent': ['aleatório', 'modo aleatório', 'ative o modo aleatório', 'ativar modo aleatório', 'embaralhar', 'embaralha', 'embaralhe'],
    'AMAZON.StartOverIntent': ['recomeçar', 'recomeça', 'recomece', 'começar de novo', 'do começo', 'desde o início', 'reiniciar'],
    'AMAZON.StopIntent': ['parar', 'para', 'pare', 'chega', 'stop', 'cala a boca'],
    'AMAZON.YesIntent': ['sim', 'sim por favor', 'claro', 'claro que sim', 'pode ser', 'com certeza', 'isso', 'tá bom', 'beleza', 'ok', 'okay'],
  },
  wake: ['alexa', 'ei alexa', 'oi alexa'],
  open: ['abra', 'abra o', 'abre', 'abre o', 'abrir', 'inicie', 'inicie o', 'inicia', 'comece', 'ligue', 'use', 'use o', 'usar', 'fale com', 'fale com o'],
  openAfter: [],
  ask: [
    ...['peça ao', 'peça para', 'peça para o', 'peça a', 'peça pro', 'pede ao', 'pede para', 'pede para o', 'pede pro', 'diga ao', 'diga para', 'diga para o'],
    ...['diga a', 'fala pro', 'fala para o', 'fale para', 'fale para o', 'pergunte ao', 'pergunte para', 'pergunte a', 'pergunta pro', 'use', 'use o'],
  ],
  /** Not "que": "que toque …" reaches the skill as it is. */
  connect: ['e', 'para', 'pra'],
  wrappers: { start: ['para', 'que'], end: [] },
  politeBefore: [
    ...['por favor', 'você pode', 'você poderia', 'pode', 'poderia', 'dá pra', 'dá para', 'será que você pode', 'você consegue', 'quero que você'],
    ...['eu quero que você'],
  ],
  politeAfter: ['por favor', 'pra mim', 'para mim', 'por gentileza', 'obrigado', 'obrigada', 'pra gente'],
  percentSign: ' por cento',
};
