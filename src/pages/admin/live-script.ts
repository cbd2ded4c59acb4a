/**
 * Asks for the page it is on, again and again, and puts in place what has changed in its `data-live` parts (the value: every how many ms). What
 * somebody has opened stays open. The stylesheet is left out: its nonce is another one, and the browser would complain. It stops while nobody looks, and where the sign-in has ended it loads the page, which then asks for it.
 */
export const LIVE_SCRIPT = `
const live = document.querySelector('[data-live]');
const every = Number(live && live.dataset.live);
const isOpen = (details) => details.open;
const refresh = async () => {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (response.redirected) return location.reload();
  if (!response.ok) return;
  const page = (await response.text()).replace(/<style[^]*?<\\/style>/, '');
  const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-live]');
  if (!fresh || live.contains(document.activeElement) && document.activeElement.matches('select, input')) return;
  for (const { id } of [...live.querySelectorAll('details[id]')].filter(isOpen)) {
    const same = fresh.querySelector('#' + CSS.escape(id));
    if (same) same.open = true;
  }
  const focused = live.contains(document.activeElement) ? document.activeElement.closest('[id]') : null;
  live.replaceChildren(...fresh.childNodes);
  const again = focused && document.getElementById(focused.id);
  if (again) (again.querySelector('summary') || again).focus({ preventScroll: true });
};
if (live) setInterval(() => { if (document.visibilityState === 'visible') refresh().catch(() => {}); }, every);
`;
