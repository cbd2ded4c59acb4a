const MARKUP = Symbol('markup');

/** Markup that is safe to send: made by {@link html} or {@link raw}, and by nothing else. */
export type Html = { readonly [MARKUP]: string };

/** What may stand in a template: text is escaped, markup is kept, nothing is left out. */
type Interpolated = string | number | Html | readonly Html[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const render = (value: Interpolated): string => {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return 'map' in value ? value.map(render).join('') : value[MARKUP];
};

/** Escaping template: every interpolated string is text, in element content and in quoted attributes (never unquoted, never in `<style>`). */
export function html(parts: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  return { [MARKUP]: parts.reduce((markup, part, index) => markup + render(values[index - 1]) + part) };
}

/** Text of ours that is markup already. Never for anything that came from outside. */
export function raw(markup: string): Html {
  return { [MARKUP]: markup };
}

/** The markup, to be sent. */
export function htmlToString(markup: Html): string {
  return markup[MARKUP];
}
