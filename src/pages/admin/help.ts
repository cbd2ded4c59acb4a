import { existsSync, readFileSync } from 'node:fs';
import { type Html, html } from '../html.js';
import { ADMIN_PATHS, adminPage } from './admin-page.js';
import type { AdminHandler } from './require-admin.js';

/** What `docs/troubleshooting.md` says of each name; it stands beside `src/` and `dist/` alike. */
export type Help = {
  /** A link to what is written about this name; the name alone where nothing is. */
  link(name: string): Html;
  show: AdminHandler;
};

const TROUBLESHOOTING = new URL('../../../docs/troubleshooting.md', import.meta.url);
const HELP_PATH = `${ADMIN_PATHS.status}/help`;

export function createHelp(): Help {
  const entries = readEntries();
  const link = (name: string): Html =>
    entries.has(name) ? html`<a href="${HELP_PATH}?name=${encodeURIComponent(name)}"><code>${name}</code></a>` : html`<code>${name}</code>`;

  /** The little Markdown that entries are written in. */
  const toHtml = (text: string): readonly Html[] =>
    text.split(MARKED).map((part) => {
      const [, code, strong, label, anchor] = /^(?:`(.+)`|\*\*?(.+?)\*\*?|\[(.+)\]\((.+)\))$/s.exec(part) ?? [];
      if (code !== undefined) return html`<code>${code}</code>`;
      if (strong !== undefined) return html`<strong>${strong}</strong>`;
      if (label === undefined || anchor === undefined) return html`${part}`;
      return anchor.startsWith('#') ? link(anchor.slice(1)) : html`${label}`;
    });

  return {
    link,
    async show({ texts, query }) {
      const { help } = texts.admin;
      const name = query.get('name') ?? '';
      const entry = entries.get(name);
      const main = html`${entry === undefined ? html`<p>${help.none}</p>` : entry.map((paragraph) => html`<p lang="en">${toHtml(paragraph)}</p>`)}
<p class="soft small">${toHtml(help.whereElse)}</p>
<a class="button" href="${ADMIN_PATHS.status}">${help.back}</a>`;
      return { page: adminPage(texts, { name: undefined, title: help.title(name), main }) };
    },
  };
}

const MARKED = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)]+\))/;

function readEntries(): ReadonlyMap<string, readonly string[]> {
  const text = existsSync(TROUBLESHOOTING) ? readFileSync(TROUBLESHOOTING, 'utf8') : '';
  const entries = text.split(/^### /m).slice(1);
  return new Map(
    entries.map((entry) => {
      const [name = '', ...lines] = entry.split('\n');
      const [body = ''] = lines.join('\n').split(/^#/m);
      return [
        name,
        body
          .trim()
          .split(/\n{2,}/)
          .filter((paragraph) => paragraph !== ''),
      ];
    }),
  );
}
