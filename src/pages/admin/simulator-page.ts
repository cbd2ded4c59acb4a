import type { PlayerChange, PlayerState, SimulatedTurn } from '../../activity/simulated-turn.js';
import type { Account } from '../../oauth/grant.js';
import { echoName } from '../echo-list.js';
import { type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import type { SimulatorProblem } from '../texts/admin-texts.js';
import type { Texts } from '../texts/texts.js';
import { ADMIN_PATHS, adminPage } from './admin-page.js';
import { requestFacts } from './request-facts.js';
import type { Addressee } from './simulator.js';

type SimulatorPageData = {
  readonly csrfToken: string;
  readonly account: Account;
  readonly addressees: readonly Addressee[];
  /** There is no link: the sign-in itself is used. */
  readonly isLent: boolean;
  readonly locales: readonly string[];
  /** Newest first. */
  readonly turns: readonly SimulatedTurn[];
  /** What was chosen last. */
  readonly last: { readonly echo: string; readonly locale: string };
  readonly helpLink: (name: string) => Html;
  readonly problem?: SimulatorProblem;
};

/** The form, and under it the conversation so far; of its newest turn everything, of those before what was said. */
export function simulatorPage(texts: Texts, data: SimulatorPageData): Page {
  const { simulator } = texts.admin;
  const { turns, account, isLent, csrfToken } = data;
  const [newest, ...earlier] = turns;
  const main = html`<p class="soft small">${simulator.what}</p>
<p class="soft small">${simulator.actsAs(account.displayName === '' ? account.username : account.displayName)}${isLent ? html` ${simulator.withoutLink}` : undefined}</p>
${typingForm(texts, data)}
${
  newest === undefined
    ? undefined
    : html`${newestTurn(texts, { turn: newest, helpLink: data.helpLink })}
${earlier.length === 0 ? undefined : html`<h2>${simulator.earlier}</h2>${earlier.map((turn) => dialogue(texts, turn))}`}
<form method="post" action="${ADMIN_PATHS.simulator}">
<input type="hidden" name="csrf" value="${csrfToken}">
<button type="submit" name="action" value="start-over" class="quiet">${simulator.startOver}</button>
</form>`
}`;
  return adminPage(texts, { name: 'simulator', title: simulator.title, main });
}

function typingForm(texts: Texts, { csrfToken, addressees, locales, last, turns, problem }: SimulatorPageData): Html {
  const { simulator } = texts.admin;
  const option = (value: string, { label, chosen }: { label: string; chosen: string }): Html =>
    html`<option value="${value}"${value === chosen ? html` selected` : undefined}>${label}</option>`;
  const waits = turns[0]?.isOpen === true;
  return html`<form method="post" action="${ADMIN_PATHS.simulator}">
<input type="hidden" name="csrf" value="${csrfToken}">
<label for="phrase">${simulator.phrase}</label>
<input id="phrase" name="phrase" type="text" maxlength="200" autocomplete="off" autocapitalize="none" placeholder="${simulator.example}" aria-describedby="phrase-hint"${waits ? html` autofocus` : undefined}>
<p class="hint small" id="phrase-hint" role="status">${problem === undefined ? (waits ? simulator.waits : '') : simulator.problems[problem]}</p>
<label for="echo">${simulator.echo}</label>
<select id="echo" name="echo">
${option('', { label: simulator.ownEcho, chosen: last.echo })}
${addressees.map(({ grant, echo, number }) => option(`${grant.id}/${echo.id}`, { label: echoName(texts, { number }), chosen: last.echo }))}
</select>
<label for="locale">${simulator.locale}</label>
<select id="locale" name="locale">
${locales.map((locale) => option(locale, { label: localeName(texts, locale), chosen: last.locale }))}
</select>
<button type="submit" name="action" value="say">${simulator.submit}</button>
</form>`;
}

const localeName = (texts: Texts, locale: string): string => `${new Intl.DisplayNames(texts.locale, { type: 'language' }).of(locale) ?? locale} (${locale})`;

function dialogue({ admin: { simulator, activity } }: Texts, { phrase, locale, request }: SimulatedTurn): Html {
  const answer = request?.answer ?? '';
  return html`<dl class="dialogue" lang="${locale}">
<div><dt>${simulator.you}</dt><dd>${phrase}</dd></div>
<div><dt>${simulator.alexa}</dt><dd>${answer === '' ? activity.silence : answer}</dd></div>
</dl>`;
}

function newestTurn(texts: Texts, { turn, helpLink }: { turn: SimulatedTurn; helpLink: (name: string) => Html }): Html {
  const { simulator } = texts.admin;
  const { request, envelope, response, players } = turn;
  return html`<section class="turn" id="answer">
${dialogue(texts, turn)}
<h2>${simulator.players}</h2>
${players === undefined ? html`<p>${simulator.playersUnknown}</p>` : playerList(texts, players)}
${request === undefined ? undefined : html`<details open><summary>${simulator.details}</summary>${requestFacts(texts, { request, helpLink, nameOf: () => undefined })}</details>`}
<details><summary>${simulator.request}</summary><pre>${JSON.stringify(envelope, undefined, 2)}</pre></details>
<details><summary>${simulator.response}</summary><pre>${JSON.stringify(response, undefined, 2)}</pre></details>
</section>`;
}

function playerList(texts: Texts, players: readonly PlayerChange[]): Html {
  const { simulator } = texts.admin;
  if (players.length === 0) return html`<p>${simulator.playersSame}</p>`;
  return html`<ul class="players">
${players.map(({ player, before, after }) => html`<li><strong>${player}</strong> <span>${describe(texts, after)}</span> <span class="soft small">← ${describe(texts, before)}</span></li>`)}
</ul>`;
}

function describe({ admin: { simulator } }: Texts, { state, media, volume, isMuted, follows }: PlayerState): string {
  const parts = [
    media === undefined ? simulator.states[state] : `${simulator.states[state]} ${media}`,
    ...(follows === undefined ? [] : [simulator.follows(follows)]),
    ...(isMuted ? [simulator.muted] : volume === undefined ? [] : [simulator.volume(volume)]),
  ];
  return parts.join(', ');
}
