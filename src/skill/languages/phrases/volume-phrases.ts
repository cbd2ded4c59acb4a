import type { Speech } from '../../ssml.js';
import type { Place } from '../phrases.js';

/** How loud it is. */
export type VolumePhrases = {
  /** `scale`: the one the person spoke in. */
  volume(options: { level: number; place: Place; scale: 'zero_to_ten' | 'percent' }): Speech;
  /** Asked how loud it is; one or more rooms. */
  volumeIs(rooms: readonly { readonly room: string; readonly level: number; readonly muted: boolean }[]): Speech;
  louder(options: { level?: number; place: Place }): Speech;
  quieter(options: { level?: number; place: Place }): Speech;
  loudestAlready(place: Place): Speech;
  silentAlready(place: Place): Speech;
  muted(place: Place): Speech;
  unmuted(options: { level?: number; place: Place }): Speech;
  volumeRange(): Speech;
  howLoud(place: Place): Speech;
  volumeUnknown(place: Place): Speech;
  noVolume(place: Place): Speech;
  /** A question. `level` undefined: louder than now. */
  sureThatLoud(level: number | undefined): Speech;
};
