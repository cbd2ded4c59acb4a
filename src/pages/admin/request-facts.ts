import type { HeardBy, VoiceRequest } from '../../activity/activity.js';
import { type Html, html } from '../html.js';
import type { Texts } from '../texts/texts.js';

type RequestFactsData = {
  readonly request: VoiceRequest;
  readonly nameOf: (echo: HeardBy) => string | undefined;
  readonly helpLink: (name: string) => Html;
};

/** All that is known of one request; what is not known is left out. */
export function requestFacts(texts: Texts, { request, nameOf, helpLink }: RequestFactsData): Html {
  const { activity } = texts.admin;
  const { intent, rooms, matched, outcome, isFault, ms, heardBy, locale, commands } = request;
  const sent = commands.map(
    (each) =>
      html`<li><code>${each.command}</code> <span class="soft">${each.ms === undefined ? activity.noAnswer : activity.milliseconds(each.ms)}</span></li>`,
  );
  const facts: readonly (readonly [string, Html | undefined])[] = [
    [activity.outcome, isFault ? helpLink(outcome) : html`<code>${outcome}</code>`],
    [activity.intent, html`<code>${intent}</code>`],
    [activity.rooms, joined(rooms)],
    [activity.matched, joined(matched)],
    [activity.ms, html`${activity.milliseconds(ms)}`],
    [activity.account, heardBy === undefined ? undefined : html`${heardBy.account}`],
    [activity.echo, text(heardBy === undefined ? undefined : nameOf(heardBy))],
    [activity.locale, html`${locale}`],
    [activity.commands, sent.length === 0 ? html`${activity.noCommands}` : html`<ul class="commands">${sent}</ul>`],
  ];
  return html`<dl class="facts">
${facts.map(([name, value]) => (value === undefined ? html`` : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}
</dl>`;
}

const text = (value: string | undefined): Html | undefined => (value === undefined ? undefined : html`${value}`);
const joined = (values: readonly string[]): Html | undefined => (values.length === 0 ? undefined : html`${values.join(', ')}`);
