import { type Speech, ssml } from '../../ssml.js';
import type { Named } from '../phrases.js';
import { choices } from '../spoken-choices.js';
import { of, spoken, theKind } from './spoken-media.js';

/** "The song Thriller, or the album?" */
export function whichOne(options: readonly Named[]): Speech {
  const [first, ...others] = choices(options, { spoken, theKind, of });
  if (first === undefined) return ssml`Which one?`;
  const rest = others.map((choice, index) => (index === others.length - 1 ? ssml`, or ${choice}` : ssml`, ${choice}`));
  return { ssml: `${[capital(first), ...rest].map(({ ssml: text }) => text).join('')}?` };
}

/** A kind of thing begins the sentence; a name stays as it is written. */
const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^the (?=\p{Ll})/u, 'The ') });
