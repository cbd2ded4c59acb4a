import type { IntentName } from '../../intents/index.js';
import { inAnyRoom, inARoom, inEveryRoomForm, withAndWithoutRoom } from './sentence-forms.js';

/** What French speakers say about how loud it is. */
export const volumeUtterances = {
  SetVolumeIntent: [
    ...inEveryRoomForm('mets le volume à {amount}'),
    'mets le volume à {amount} {zone}',
    'mets le volume à {amount} {unit}',
    ...inARoom('mets le volume à {amount} {unit}'),
    'mets le volume de la {room} à {amount}',
    'mets le volume du {room} à {amount}',
    'mets la {room} à {amount}',
    'mets le son à {amount}',
    ...inARoom('mets le son à {amount}'),
    'volume {amount}',
    'volume {amount} {unit}',
    ...inAnyRoom('volume {amount}'),
    'volume {amount} {zone}',
    'volume à {amount}',
    'règle le volume à {amount}',
    'règle le volume à {amount} {unit}',
    'monte le volume à {amount}',
    'baisse le volume à {amount}',
    'monte le son à {amount}',
    'baisse le son à {amount}',
  ],

  VolumeUpIntent: [
    ...change('monte'),
    ...change('augmente'),
    'plus fort',
    'plus fort dans la {room}',
    'plus fort dans le {room}',
    '{step} plus fort',
    ...inARoom('{step} plus fort'),
    'mets plus fort',
    'mets la musique plus fort',
    'mets {step} plus fort',
    "on n'entend rien",
    "c'est pas assez fort",
  ],

  VolumeDownIntent: [
    ...change('baisse'),
    ...change('diminue'),
    'moins fort',
    'moins fort dans la {room}',
    'moins fort dans le {room}',
    '{step} moins fort',
    ...inARoom('{step} moins fort'),
    'mets moins fort',
    'mets la musique moins fort',
    'mets {step} moins fort',
    "c'est trop fort",
    ...inARoom("c'est trop fort"),
  ],

  MuteIntent: [
    ...inEveryRoomForm('coupe le son'),
    'coupe le son {zone}',
    'coupe le son de la {room}',
    'coupe le son du {room}',
    'mets en sourdine',
    'mets la musique en sourdine',
    'mets la {room} en sourdine',
    'mets le {room} en sourdine',
    ...inARoom('mets en sourdine'),
    'mets en muet',
    'éteins le son',
    ...inARoom('silence'),
  ],

  UnmuteIntent: [
    ...inEveryRoomForm('remets le son'),
    'remets le son {zone}',
    'remets le son de la {room}',
    'remets le son du {room}',
    'rétablis le son',
    ...inARoom('rétablis le son'),
    'réactive le son',
    'rallume le son',
    'désactive le mode muet',
    'enlève la sourdine',
    ...inARoom('enlève la sourdine'),
    'de remettre le son',
    ...inARoom('de remettre le son'),
  ],

  HowLoudIntent: [
    ...withAndWithoutRoom('quel est le volume'),
    'quel est le volume {zone}',
    'quel est le volume de la {room}',
    'quel est le volume du {room}',
    ...withAndWithoutRoom('à combien est le volume'),
    'à combien est le son',
    "c'est à combien le volume",
    'le volume est à combien',
    ...inARoom('le volume est à combien'),
    ...inARoom("c'est fort comment"),
    'de me dire le volume',
  ],
} satisfies Partial<Record<IntentName, readonly string[]>>;

/** Raising and lowering go through the same motions. */
function change(verb: 'monte' | 'augmente' | 'baisse' | 'diminue'): string[] {
  const common = [...withAndWithoutRoom(`${verb} le volume`), `${verb} le volume {step}`, `${verb} le volume de {amount}`];
  if (verb === 'augmente' || verb === 'diminue') return common;
  return [
    ...common,
    ...withAndWithoutRoom(`${verb} le son`),
    `${verb} le son {zone}`,
    `${verb} le son de la {room}`,
    `${verb} le son {step}`,
    `${verb} {step} le son`,
    `${verb} {step} le son dans la {room}`,
    `${verb} {step} le son dans le {room}`,
    `${verb} le son de {amount}`,
    `${verb} la musique`,
  ];
}
