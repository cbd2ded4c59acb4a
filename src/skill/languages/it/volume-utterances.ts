import type { IntentName } from '../../intents/index.js';
import { inAnyRoom, inARoom, inEveryRoomForm, withAndWithoutRoom } from './sentence-forms.js';

/** What Italian speakers say about how loud it is. */
export const volumeUtterances = {
  SetVolumeIntent: [
    ...inEveryRoomForm('metti il volume a {amount}'),
    'metti il volume a {amount} {zone}',
    'metti il volume a {amount} {unit}',
    ...inARoom('metti il volume a {amount} {unit}'),
    'metti il volume al {amount} {unit}',
    'metti il volume della {room} a {amount}',
    'metti il volume del {room} a {amount}',
    'metti la {room} a {amount}',
    'imposta il volume a {amount}',
    ...inARoom('imposta il volume a {amount}'),
    'imposta il volume al {amount} {unit}',
    'volume {amount}',
    'volume {amount} {unit}',
    ...inAnyRoom('volume {amount}'),
    'volume {amount} {zone}',
    'volume a {amount}',
    'volume al {amount} {unit}',
    ...inARoom('volume a {amount}'),
    'alza il volume a {amount}',
    'abbassa il volume a {amount}',
  ],

  VolumeUpIntent: [
    ...change('alza'),
    ...change('aumenta'),
    ...withAndWithoutRoom('più forte'),
    'più forte {zone}',
    'più alto',
    'più volume',
    '{step} più forte',
    ...inARoom('{step} più forte'),
    '{step} più alto',
    'metti più forte',
    'metti la musica più forte',
    'non si sente',
    'è troppo basso',
  ],

  VolumeDownIntent: [
    ...change('abbassa'),
    ...change('diminuisci'),
    ...withAndWithoutRoom('più piano'),
    'più piano {zone}',
    'più basso',
    'meno volume',
    '{step} più piano',
    ...inARoom('{step} più piano'),
    '{step} più basso',
    'metti più piano',
    'metti la musica più piano',
    ...withAndWithoutRoom('è troppo alto'),
    'è troppo forte',
  ],

  MuteIntent: [
    ...inEveryRoomForm("togli l'audio"),
    "togli l'audio {zone}",
    "togli l'audio alla {room}",
    "togli l'audio al {room}",
    ...withAndWithoutRoom('disattiva il suono'),
    'silenzia la musica',
    'silenzia la {room}',
    'silenzia il {room}',
    ...inARoom('silenzia'),
    'metti il muto',
    'metti in muto la {room}',
    ...inARoom('silenzio'),
  ],

  UnmuteIntent: [
    ...inEveryRoomForm("rimetti l'audio"),
    "rimetti l'audio {zone}",
    "rimetti l'audio alla {room}",
    "rimetti l'audio al {room}",
    ...withAndWithoutRoom('riattiva il suono'),
    "riattiva l'audio",
    "ridai l'audio",
    'togli il muto',
    ...inARoom('togli il muto'),
    'disattiva il muto',
    "di rimettere l'audio",
    ...inARoom("di rimettere l'audio"),
  ],

  HowLoudIntent: [
    ...withAndWithoutRoom('quanto è il volume'),
    'quanto è il volume {zone}',
    'quanto è il volume della {room}',
    ...withAndWithoutRoom('qual è il volume'),
    'qual è il volume del {room}',
    'a quanto è il volume',
    ...inARoom('a quanto è il volume'),
    'quanto è alto il volume',
    'il volume è a quanto',
    'di dirmi il volume',
  ],
} satisfies Partial<Record<IntentName, readonly string[]>>;

/** Raising and lowering go through the same motions. */
function change(verb: 'alza' | 'aumenta' | 'abbassa' | 'diminuisci'): string[] {
  const common = [`${verb} il volume`, `${verb} il volume in {room}`, `${verb} il volume {step}`, `${verb} il volume di {amount}`];
  if (verb === 'aumenta' || verb === 'diminuisci') return common;
  return [
    ...common,
    `${verb} il volume nel {room}`,
    `${verb} il volume nella {room}`,
    `${verb} il volume della {room}`,
    `${verb} il volume del {room}`,
    `${verb} il volume {zone}`,
    `${verb} {step} il volume`,
    ...inARoom(`${verb} {step} il volume`),
    `${verb} la musica`,
    `${verb} la musica {step}`,
    ...inARoom(`${verb} la musica`),
    `${verb} {step}`,
  ];
}
