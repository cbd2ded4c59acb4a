import { html } from './html.js';
import type { Page } from './layout.js';
import type { Prose } from './texts/texts.js';

/** A page that is only text: `/privacy` and `/terms`. */
export function prosePage({ title, sections }: Prose): Page {
  return {
    title,
    main: html`<h1>${title}</h1>
${sections.map(
  ({ heading, paragraphs }) => html`<section>
<h2>${heading}</h2>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
</section>`,
)}`,
  };
}
