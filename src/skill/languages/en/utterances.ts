import type { IntentName } from '../../intents/index.js';
import { askingUtterances } from './asking-utterances.js';
import { homeUtterances } from './home-utterances.js';
import { muteUtterances } from './mute-utterances.js';
import { orderUtterances } from './order-utterances.js';
import { playKindUtterances } from './play-kind-utterances.js';
import { playUtterances } from './play-utterances.js';
import { queueUtterances } from './queue-utterances.js';
import { roomUtterances } from './room-utterances.js';
import { selfUtterances } from './self-utterances.js';
import { tasteUtterances } from './taste-utterances.js';
import { timeUtterances } from './time-utterances.js';
import { transportUtterances } from './transport-utterances.js';
import { volumeUtterances } from './volume-utterances.js';

/**
 * What English speakers say, for each of our intents. `{title}` and the like are slots.
 *
 * The rules, which `npm run models` checks:
 * - a bare "play {title}" belongs to PlaySongIntent alone; albums, artists and playlists always come with their noun or with "some";
 * - a preposition stands between a name and a room;
 * - nothing here equals one of Alexa's own phrases ("next", "pause"): those reach the skill as Alexa's own intents;
 * - words only, no digits; every way to say it that matters has its own line, because Alexa follows lines, not ideas (hence the length).
 */
export const utterances: Readonly<Record<IntentName, readonly string[]>> = {
  ...playUtterances,
  ...playKindUtterances,
  ...queueUtterances,
  ...transportUtterances,
  ...orderUtterances,
  ...volumeUtterances,
  ...roomUtterances,
  ...muteUtterances,
  ...homeUtterances,
  ...askingUtterances,
  ...tasteUtterances,
  ...timeUtterances,
  ...selfUtterances,
};
