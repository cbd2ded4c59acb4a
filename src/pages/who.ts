import type { Account } from '../oauth/grant.js';
import { type Html, html } from './html.js';

/** Who is signed in: a letter, the display name, and the user name when it says more. */
export function who(label: string, { displayName, username }: Account): Html {
  const name = displayName === '' ? username : displayName;
  const [initial = ''] = new Intl.Segmenter().segment(name.toUpperCase());
  const both = name.toLowerCase() === username.toLowerCase() ? undefined : html` <span class="soft small">${username}</span>`;
  return html`<div class="who"><span class="initial" aria-hidden="true">${initial === '' ? '' : initial.segment}</span><div><span class="soft small">${label}</span> <strong>${name}</strong>${both}</div></div>`;
}
