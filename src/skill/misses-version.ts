import type { Found } from './find-media.js';
import type { Reading } from './languages/reading.js';
import { fold } from './text.js';
import { withoutVersion } from './versions.js';

/** Whether a version was asked for, by its slot or at the end of the name, and what was found is another. */
export function missesVersion({ candidate: { fit, item, reasons }, hypothesis: { meaning } }: Found, reading: Reading): boolean {
  if ((item.mediaType !== 'track' && item.mediaType !== 'album') || reasons.askedVersion !== undefined) return false;
  if (meaning.version !== undefined) return meaning.version.id !== 'original';
  const said = fold(meaning.name);
  return fit.isExact && !fit.isWhole && withoutVersion(said, reading) !== said;
}
