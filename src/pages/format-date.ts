import type { Texts } from './texts/texts.js';

/** By the server's clock: it stands in the same home. */
export const formatDate = ({ locale }: Texts, at: number): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
