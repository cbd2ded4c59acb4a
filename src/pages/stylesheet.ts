/** The one stylesheet: inline, so that the pages load nothing. Phone first; light or dark as the phone is; every target at least 44 px. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --ground: #f2f5f7; --card: #ffffff; --ink: #17212b; --soft: #53626f; --line: #d4dce3; --field: #8594a1;
  --accent: #0b6b74; --accent-strong: #07545b; --on-accent: #ffffff;
  --danger: #a4262c; --danger-ground: #fcebec; --good: #14613a; --good-ground: #e6f4ec; --warn: #7a4b00; --warn-ground: #fdf1dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10161b; --card: #1a2229; --ink: #e9eef2; --soft: #a5b3bf; --line: #2f3b45; --field: #6e7f8d;
    --accent: #5cc4cd; --accent-strong: #83d6dd; --on-accent: #06262a;
    --danger: #ff9ea3; --danger-ground: #3a1c1f; --good: #86d8a8; --good-ground: #16301f; --warn: #f3c677; --warn-ground: #36290f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; min-height: 100svh; display: flex; flex-direction: column; align-items: center;
  padding: max(1.25rem, env(safe-area-inset-top)) 1rem max(1rem, env(safe-area-inset-bottom));
  background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
header, main, footer { width: 100%; max-width: 27rem; }
header { display: flex; align-items: center; gap: .75rem; margin: .25rem 0 1.25rem; }
header svg { width: 2.75rem; height: 2.75rem; flex: none; }
header span { font-weight: 650; line-height: 1.25; }
main { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 1.5rem 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.0625rem; line-height: 1.35; margin: 1.5rem 0 .25rem; }
p { margin: 0 0 1rem; }
p:last-child { margin-bottom: 0; }
.soft { color: var(--soft); }
.small { font-size: .9375rem; }
a { color: var(--accent); text-underline-offset: .2em; }
a:hover { color: var(--accent-strong); }
label { display: block; font-weight: 600; margin: 1rem 0 .375rem; }
input:not([type=hidden]), select {
  display: block; width: 100%; min-height: 3rem; padding: .625rem .75rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--field); border-radius: .625rem;
}
input[aria-invalid=true] { border-color: var(--danger); }
button, .button {
  display: flex; align-items: center; justify-content: center; width: 100%; min-height: 3rem; padding: .625rem 1rem; margin-top: 1.25rem;
  font: inherit; font-weight: 650; text-align: center; text-decoration: none; cursor: pointer;
  border: 1px solid var(--accent); border-radius: .625rem; background: var(--accent); color: var(--on-accent);
}
button:hover, .button:hover { background: var(--accent-strong); border-color: var(--accent-strong); color: var(--on-accent); }
button.quiet { background: transparent; color: var(--ink); border-color: var(--field); }
button.quiet:hover { background: var(--ground); color: var(--ink); border-color: var(--field); }
button.danger { background: transparent; color: var(--danger); border-color: currentColor; }
button.danger:hover { background: var(--danger-ground); color: var(--danger); border-color: currentColor; }
button + button { margin-top: .75rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.message { border-radius: .625rem; padding: .75rem .875rem; margin: 1rem 0; }
.message:empty { display: none; }
.problem { background: var(--danger-ground); color: var(--danger); border-left: .25rem solid; }
.notice { background: var(--good-ground); color: var(--good); }
.attention { background: var(--warn-ground); color: var(--warn); }
.who { display: flex; align-items: center; gap: .75rem; margin: 1rem 0; padding: .75rem; border-radius: .75rem; background: var(--ground); }
.who > div { min-width: 0; }
.who strong { display: block; line-height: 1.3; }
.initial {
  flex: none; width: 2.75rem; height: 2.75rem; border-radius: 50%; display: grid; place-items: center;
  background: var(--accent); color: var(--on-accent); font-weight: 650; font-size: 1.125rem;
}
ul.may { list-style: none; margin: .5rem 0 1rem; padding: 0; }
ul.may li { display: flex; gap: .75rem; padding: .625rem 0; border-top: 1px solid var(--line); }
ul.may li:first-child { border-top: 0; }
ul.may svg { flex: none; width: 1.5rem; height: 1.5rem; color: var(--accent); }
ul.links { list-style: none; margin: 1rem 0 0; padding: 0; }
ul.links > li { border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin-top: .75rem; }
ul.links h2 { margin: 0; }
ul.links h3 { font-size: 1rem; line-height: 1.35; margin: 1.25rem 0 0; }
ul.links h3:first-child { margin-top: 0; }
ul.echos { list-style: none; margin: .75rem 0 0; padding: 0; }
ul.echos > li { border-top: 1px solid var(--line); padding: .875rem 0; }
ul.echos p { margin: 0; }
ul.echos select + p { margin-top: .375rem; }
ul.echos label { margin-top: .625rem; }
ul.echos strong { display: block; }
ul.links button, ul.links .button { margin-top: .75rem; }
.after-form { margin: 1.25rem 0 0; }
.aside { display: inline-flex; align-items: center; min-height: 2.75rem; }
footer { margin-top: auto; padding-top: 1.25rem; color: var(--soft); font-size: .875rem; text-align: center; }
footer a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 .625rem; color: inherit; }
footer p { margin: 0; }
nav.pages { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin-bottom: 1.5rem; }
nav.pages a {
  display: flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: .25rem .5rem; text-align: center; text-decoration: none;
  border: 1px solid var(--line); border-radius: .625rem; font-size: .9375rem; font-weight: 600;
}
nav.pages a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
dl { margin: 1rem 0; }
dl > div { padding: .625rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { color: var(--soft); font-size: .9375rem; }
dd { margin: 0; }
dd a, main li a:not(.button), main p > a { display: inline-flex; align-items: center; min-height: 2.75rem; }
/* As high as a finger needs, in a line that is no higher than others. */
dd a { margin: -.75rem 0; }
code, pre { font: .875rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
pre { margin: 0; padding: .75rem; border-radius: .625rem; background: var(--ground); white-space: pre-wrap; }
.mark { margin-right: .5rem; font-weight: 700; }
.event { display: block; }
.ok { color: var(--good); }
.bad { color: var(--danger); }
.message h2 { margin-top: 0; }
.message ol { margin: .5rem 0 0; padding-left: 1.25rem; }
.message ol li + li { margin-top: .375rem; }
ol.requests, ul.players, ul.commands { list-style: none; margin: 0; padding: 0; }
ol.requests { margin-top: 1rem; }
details { border-top: 1px solid var(--line); }
summary { min-height: 2.75rem; padding: .625rem 0; cursor: pointer; font-weight: 600; }
ol.requests summary { display: grid; gap: .125rem; font-weight: 400; list-style: none; padding-right: 1.5rem; position: relative; }
ol.requests summary::after { content: "+"; position: absolute; right: .25rem; top: .5rem; font-size: 1.25rem; color: var(--soft); }
ol.requests details[open] summary::after { content: "–"; }
ol.requests .said { font-weight: 650; }
dl.facts { margin: 0 0 1rem; padding: .25rem .875rem; border-radius: .625rem; background: var(--ground); }
dl.facts > div { padding: .5rem 0; }
ul.commands li { display: flex; justify-content: space-between; gap: .75rem; }
ul.commands .soft { flex: none; }
dl.dialogue > div { border: 0; padding: .5rem .875rem; border-radius: .75rem; background: var(--ground); margin-top: .5rem; }
dl.dialogue > div:first-child { margin-left: 2rem; }
dl.dialogue > div:last-child { margin-right: 2rem; background: var(--good-ground); }
ul.players li { padding: .5rem 0; border-top: 1px solid var(--line); }
ul.players li:first-child { border-top: 0; }
ul.players span { display: block; }
.hint { margin: .375rem 0 0; color: var(--soft); }
.hint:empty { display: none; }
section.turn { margin: 1.5rem 0 1rem; padding-top: .25rem; border-top: 1px solid var(--line); }
@media (min-width: 40rem) {
  .wide > header, .wide > main, .wide > footer { max-width: 46rem; }
  nav.pages { grid-template-columns: repeat(4, 1fr); }
  dl.status > div, dl.facts > div { display: grid; grid-template-columns: 13rem 1fr; gap: 1rem; }
  body { padding-top: 3rem; }
  main { padding: 2rem; }
}
`;
