import type { MoreUtterances } from '../own-words.js';
import { inARoom } from './sentence-forms.js';

/** The short words people throw at a speaker that plays: "súbela", "pon otra", "quita esta". */
export const colloquialCommands: MoreUtterances = {
  VolumeUpIntent: [
    ...louder('súbela', 'súbelo'),
    ...['sube eso', 'sube esto', 'más altito', 'ponlo más alto', 'ponlo {step} más alto', 'ponlo más fuerte', 'pon más volumen', 'dale volumen'],
    ...['dale más volumen', 'no oigo nada', 'no oigo la música', 'no se escucha', 'no se escucha nada', 'casi no se oye', 'está muy bajito'],
  ],
  VolumeDownIntent: [
    ...louder('bájala', 'bájalo'),
    ...['baja eso', 'baja esto', 'ponlo más bajo', 'ponlo {step} más bajo', 'ponlo más bajito', 'está altísimo', 'la música está muy alta'],
    ...['la música está muy fuerte', 'no tan alto', 'no tan fuerte'],
  ],
  SetVolumeIntent: [
    ...['ponlo', 'ponla', 'súbelo', 'súbela', 'bájalo', 'bájala'].map((put) => `${put} al {amount}`),
    ...['ponlo a {amount}', 'ponlo al {amount} {unit}', 'ponlo al volumen {amount}', 'volumen a {amount}'],
    ...inARoom('ponlo al {amount}'),
  ],
  MuteIntent: ['silencio', 'silénciala', 'silencia esto', 'ponlo en mudo', 'quítale el sonido'],
  UnmuteIntent: ['pon el sonido', 'ponle sonido', 'quítale el silencio'],
  HowLoudIntent: ['qué volumen tiene', 'a qué volumen está la música', 'en cuánto está el volumen', 'cuánto volumen hay'],
  PauseIntent: ['para un momento', 'párala un momento', 'espera un momento', 'páusala', 'páusalo', 'pausa esto', 'pausa la canción'],
  ResumeIntent: ['dale play', 'que siga la música', 'sigue sonando', 'continúa donde lo dejaste', 'quítale la pausa'],
  NextIntent: [
    ...['pasa esta', 'pasa esta canción', 'salta esta', 'quita esta', 'quita esta canción', 'otra canción', 'pon otra', 'pon otra canción'],
    ...['ponme otra', 'ponme otra canción', 'ponme la siguiente'],
  ],
  PreviousIntent: ['ponme la anterior', 'ponme la de antes', 'vuelve a la de antes', 'otra vez la de antes'],
  RestartIntent: ['ponla de nuevo', 'ponlo de nuevo', 'ponlo otra vez', 'otra vez', 'pon esta canción de nuevo', 'vuelve a ponerla', 'ponme esta otra vez'],
  RepeatIntent: ['{repeat} en bucle', '{repeat} en repetición'],
  ShuffleIntent: [
    ...['{switch} el aleatorio', 'ponla en aleatorio', 'ponlo en aleatorio', 'pon la música en aleatorio', 'ponlas al azar'],
    ...['pon las canciones al azar', 'ponme canciones de {artist} en aleatorio'],
  ],
  WhatsPlayingIntent: [
    ...['cuál es esta canción', 'cómo se llama esta', 'quién es este', 'quién la canta', 'quién toca', 'qué estás poniendo', 'qué has puesto'],
    ...['qué suena {room}', 'qué está sonando {room}'],
  ],
  AboutSongIntent: ['de {aspect} es', 'de {aspect} es esta canción', '{aspect} salió'],
  WhatsNextIntent: ['y después qué'],
  ChooseIntent: [
    'todo el {kind}',
    'mejor la de {artist}',
    'mejor el {kind}',

    'quiero la de {artist}',
    'dije la de {artist}',
    'he dicho la de {artist}',
  ],
  ThanksIntent: ['genial gracias', 'listo', 'listo gracias', 'perfecto', 'eso es todo por ahora', 'adiós', 'hasta luego'],
};

function louder(her: string, it: string): string[] {
  return [her, `${her} {step}`, ...[her, it].flatMap(inARoom), `${it} {step} en la {room}`, `${it} {step} en el {room}`];
}
