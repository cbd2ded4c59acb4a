import type { MoreUtterances } from '../own-words.js';
import { inARoom, withAndWithoutRoom } from './sentence-forms.js';

/** The short words people throw at a speaker that plays: "aumenta aí", "passa essa", "de novo". */
export const colloquialCommands: MoreUtterances = {
  VolumeUpIntent: [
    ...['aumenta aí', 'aumenta isso', 'sobe o som', 'sobe aí', 'sobe {step}', 'sobe {step} o som', 'levanta o som', 'aumentar o som', 'aumentar o volume'],
    ...['tá baixo', 'tá baixo demais', 'está baixo demais', 'tá muito baixinho', 'não tô ouvindo nada', 'não tô ouvindo'],
    ...['mal dá pra ouvir', 'deixa a música mais alta', 'põe mais alto', 'deixa mais alto'],
  ],
  VolumeDownIntent: [
    ...['abaixa aí', 'abaixa isso', 'baixa', 'baixa aí', 'baixa isso', 'baixa {step}', 'baixa {step} o som', 'diminui', 'diminui aí', 'diminui {step}'],
    ...['baixa o volume', 'baixa o som', 'diminui o som'].flatMap(withAndWithoutRoom),
    ...inARoom('diminui o volume'),
    ...['abaixar', 'baixar'].flatMap((verb) => [`${verb} o som`, `${verb} o volume`]),
    ...['para baixar o som', 'tá alto', 'tá alto demais', 'a música tá muito alta', 'que barulho'],
    ...['deixa a música mais baixa', 'põe mais baixo', 'deixa mais baixo'],
  ],
  SetVolumeIntent: [
    ...['põe', 'bota', 'coloca', 'deixa'].flatMap((put) => withAndWithoutRoom(`${put} no volume {amount}`)),
    ...['deixa o volume no {amount}', 'deixa o volume em {amount}', 'põe o volume em {amount}', 'bota o volume em {amount}'],
  ],
  MuteIntent: ['fica quieta', 'fica quieto', 'silêncio', 'muta', 'muta a música', 'põe no mudo', 'bota no mudo', 'coloca no mudo'],
  UnmuteIntent: ['liga o som', 'liga o som de novo', 'ativa o som', 'desmuta'],
  HowLoudIntent: ['em quanto tá o volume', 'tá em quanto o volume', 'em que volume tá'],
  PauseIntent: ['pausa aí', 'pausa isso', 'dá uma pausinha', 'espera aí', 'peraí', 'para um pouquinho'],
  ResumeIntent: ['dá o play', 'dá um play', 'continua aí', 'continua tocando', 'solta o som', 'volta com a música', ...withAndWithoutRoom('volta a tocar')],
  NextIntent: [
    ...['passa', 'passa essa', 'passa essa música', 'pula aí', 'outra música', 'toca outra', 'põe outra', 'bota outra', 'toca outra música'],
    ...['muda essa', 'muda essa música', 'troca de música', 'troca a música', 'troca essa música', 'tira essa música', 'tira essa', 'toca a próxima'],
    'passa pra próxima música',
  ],
  PreviousIntent: [
    'volta a música anterior',
    'volta a anterior',
    'volta pra anterior',
    'toca a anterior',
    'toca a música anterior',
    'toca a de antes',
    'a de antes',
  ],
  RestartIntent: [
    ...['de novo', 'toca de novo', 'põe de novo', 'bota de novo', 'coloca de novo', 'toca essa de novo', 'mais uma vez', 'toca mais uma vez'],
    ...['começa do início', 'começa do começo', 'começa de novo', 'começa a música de novo', 'volta pro início'],
  ],
  RepeatIntent: [
    ...['toca', 'põe', 'coloca', 'bota', 'deixa'].flatMap((put) => [`${put} {repeat} em loop`, `${put} {repeat} sem parar`]),
    ...['{repeat} no repeat', '{repeat} em loop', 'põe {repeat} no repeat', 'deixa {repeat} no repeat', 'tira do {repeat}'],
  ],
  ShuffleIntent: [
    ...['{switch} o aleatório', '{switch} do aleatório', 'mistura as músicas', 'embaralha tudo', 'embaralha aí', 'toca tudo misturado'],
    ...['toca', 'põe', 'coloca', 'deixa'].map((put) => `${put} no aleatório`),
    ...['embaralha minha playlist {playlist}', 'embaralha a playlist {playlist}', 'toca minha playlist {playlist} no aleatório'],
  ],
  WhatsPlayingIntent: [
    ...['quem canta essa', 'de quem é essa', 'que música é', 'que som é esse', 'qual é essa', 'o que tá rolando', 'quem é que tá cantando', 'qual é a música'],
    ...withAndWithoutRoom('que música tá tocando'),
    ...['o que tá tocando {room}', 'o que está tocando {room}'],
  ],
  AboutSongIntent: ['é de que {aspect}', 'essa música é de que {aspect}', 'essa música é de {aspect}', 'de {aspect} é essa música'],
  WhatsNextIntent: ['o que vem agora', 'qual é a próxima', 'e depois'],
  ChooseIntent: [
    ...['todo o {kind}', 'não da {artist}', 'não a da {artist}', 'eu quis dizer a do {artist}', 'eu quis dizer a da {artist}', 'a versão do {artist}'],
    ...['a versão da {artist}', 'prefiro a {kind}', 'prefiro o {kind}', 'quero a do {artist}', 'quero a da {artist}'],
  ],
  ThanksIntent: ['valeu mesmo', 'é isso', 'é isso aí', 'só isso mesmo', 'brigado', 'brigada', 'tchau'],
};
