import type { HeardEcho } from '../heard-echo.js';
import { MINUTE } from '../time.js';
import type { LinkedEchos, Room } from './account-echos.js';
import { formatAgo } from './format-ago.js';
import { formatExactAgo } from './format-exact-ago.js';
import { type Html, html } from './html.js';
import type { Texts } from './texts/texts.js';

/** What is remembered of an Echo beyond what is stored: its last phrase, and when exactly (ms since 1970) it was last heard. */
export type EchoMemory = { readonly said: string | undefined; readonly heardAt: number | undefined };

/** @param action Where its forms go. @param memoryOf Where this is known. @param isExplained The page says itself what rooms are for. */
type EchoListData = LinkedEchos & { csrfToken: string; now: number; action: string; memoryOf?: (echo: HeardEcho) => EchoMemory; isExplained?: boolean };

/** The Echos of one link: when each was last heard, and a form that gives it a room. */
export function echoList(texts: Texts, data: EchoListData): Html {
  const { echos } = texts.accounts;
  if (data.echos.length === 0) return html`<p class="soft small">${echos.none}</p>`;
  const note = data.rooms === undefined ? echos.roomsUnavailable : echos.what;
  const isNoted = data.rooms === undefined || data.isExplained !== true;
  return html`${data.isExplained === true ? undefined : html`<h3>${echos.title}</h3>`}
${isNoted ? html`<p class="soft small">${note}</p>` : undefined}
<ul class="echos">
${data.echos.map((echo, index) => echoItem(texts, { ...data, echo, number: index + 1 }))}
</ul>`;
}

/** What people call it, as Amazon tells no name: its place in the list. */
export const echoName = (texts: Texts, { isSimulator, number }: { isSimulator?: boolean; number: number }): string =>
  isSimulator === true ? texts.accounts.echos.simulator : texts.accounts.echos.name(number);

function echoItem(texts: Texts, { echo, number, now, memoryOf, ...data }: EchoListData & { echo: HeardEcho; number: number }): Html {
  const { echos } = texts.accounts;
  const memory = memoryOf?.(echo);
  const ago = heardAgo(texts, { stored: echo.heardAt, exact: memory?.heardAt, now });
  return html`<li>
<p><strong>${echoName(texts, { ...echo, number })}</strong>${ago === undefined ? undefined : html`<span class="soft small">${echos.lastHeard(ago)}</span>`}</p>
${memory?.said === undefined ? undefined : html`<p class="small">${echos.lastSaid(memory.said)}</p>`}
${data.rooms === undefined ? undefined : roomForm(texts, { ...data, rooms: data.rooms, echo, number })}
</li>`;
}

/** A request is noted in the store a moment after it came in. What is stored is newer by more than that where another server on the same store heard it since. */
function heardAgo(texts: Texts, { stored, exact, now }: { stored: number | undefined; exact: number | undefined; now: number }): string | undefined {
  if (exact !== undefined && exact + MINUTE > (stored ?? 0)) return formatExactAgo(texts, now - exact);
  return stored === undefined ? undefined : formatAgo(texts, now - stored);
}

type RoomFormData = Pick<EchoListData, 'grant' | 'csrfToken' | 'action'> & { rooms: readonly Room[]; echo: HeardEcho; number: number };

function roomForm(texts: Texts, { grant, csrfToken, action, rooms, echo, number }: RoomFormData): Html {
  const { echos } = texts.accounts;
  const usual = echo.home === undefined ? rooms.find(({ playerId }) => playerId === echo.usual) : undefined;
  const chosen = echo.home ?? usual?.playerId;
  const isAway = echo.home !== undefined && !rooms.some(({ playerId }) => playerId === echo.home);
  const option = (value: string, name: string): Html =>
    value === (chosen ?? '') ? html`<option value="${value}" selected>${name}</option>` : html`<option value="${value}">${name}</option>`;
  const field = `room-${grant.id}-${number}`;
  return html`<form method="post" action="${action}">
<input type="hidden" name="csrf" value="${csrfToken}">
<input type="hidden" name="grant" value="${grant.id}">
<input type="hidden" name="echo" value="${echo.id}">
<label for="${field}">${echos.room}</label>
<select id="${field}" name="room"${usual === undefined ? undefined : html` aria-describedby="${field}-hint"`}>
${echo.home === undefined ? option('', echos.noRoom) : undefined}${isAway ? option(echo.home, echos.roomAway) : undefined}
${rooms.map(({ playerId, name }) => option(playerId, name))}
</select>
${usual === undefined ? undefined : html`<p class="soft small" id="${field}-hint">${echos.suggested(usual.name)}</p>`}
<button type="submit" name="action" value="set-room">${echos.save}</button>
${echo.home === undefined ? undefined : html`<button type="submit" name="action" value="remove-room" class="quiet">${echos.remove}</button>`}
</form>`;
}
