/** Two palettes by the reader's setting; every cell also has a sign and a word, so that no colour has to be told apart. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1c2024; --soft: #60646c; --line: #d9d9e0;
  --stated: #c6e9cf; --vague: #f7e08b; --contrary: #f4a29b; --denied: #f8c4b4; --silent: #fbdcd3; --undeclared: #e4dcf3; --unreadable: #d5c8ee; --open: #cfe3fb; --not-applicable: transparent; }
@media (prefers-color-scheme: dark) { :root { --page: #14171a; --ink: #e8eaed; --soft: #a0a6ad; --line: #33383e;
  --stated: #1d4d2e; --vague: #5c4c0c; --contrary: #7d2b25; --denied: #6a3326; --silent: #4c2f28; --undeclared: #3b3152; --unreadable: #4a3b6b; --open: #1f3f62; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 110rem; padding: 1.5rem; background: var(--page); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; }
p, .soft, caption { color: var(--soft); } a { color: inherit; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: separate; border-spacing: 2px; font-size: .875rem; }
caption { text-align: left; padding: .25rem 0; }
th { text-align: left; font-weight: 500; padding: .15rem .5rem; vertical-align: bottom; }
tbody th { white-space: nowrap; } th small { display: block; max-width: 34rem; white-space: normal; color: var(--soft); font-weight: 400; }
th.policy { text-align: center; min-width: 2.2rem; } tr.group th { padding-top: .9rem; color: var(--soft); }
td { text-align: center; padding: .15rem .3rem; min-width: 2.2rem; border-radius: 3px; }
td.text { text-align: left; } td.share { font-variant-numeric: tabular-nums; }
td[title] { cursor: help; }
.stated { background: var(--stated); } .vague { background: var(--vague); } .contrary { background: var(--contrary); } .denied { background: var(--denied); }
.silent { background: var(--silent); } .undeclared { background: var(--undeclared); } .unreadable { background: var(--unreadable); } .open { background: var(--open); }
.not-applicable { color: var(--soft); }
.word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: 0; } .legend b { display: inline-block; min-width: 1.6rem; text-align: center; border-radius: 3px; font-weight: 500; }
summary { cursor: pointer; } details { margin: .5rem 0; } details li { margin: .15rem 0; }
`;
