/** Alexa's locales that the skill speaks, in the order of its manifest. A further one does not compile without its store text. */
export const LOCALES = [
  ...(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'de-DE', 'fr-FR', 'fr-CA', 'es-ES', 'es-MX', 'es-US', 'it-IT', 'nl-NL', 'pt-BR', 'ja-JP'] as const),
] as const;

export type Locale = (typeof LOCALES)[number];
