import type { Language } from '../language.js';

/** The e that people leave off when they speak: "spiel", "stopp", "lösch". */
const DROPS_E =
  /^(spiel|stopp|speicher|lösch|setz|überspring|wiederhol|schalt|pausier|misch|füg|leer|start|spul|stell|kündig|halt|sag|such|bring|verbind|entfern)e (?!mich$)/;

/** Each sentence that begins with a full imperative ("spiele …") also with the short one, as most people say it. */
export const withShortImperatives = (utterances: Language['utterances']): Language['utterances'] => {
  const twins = ([intent, samples]: readonly [string, readonly string[]]) => [intent, [...new Set([...samples, ...samples.map(shorten)])]] as const;
  return { ...utterances, ...Object.fromEntries(Object.entries(utterances).map(twins)) };
};

const shorten = (sample: string): string => sample.replace(DROPS_E, (imperative) => `${imperative.trimEnd().slice(0, -1)} `);
