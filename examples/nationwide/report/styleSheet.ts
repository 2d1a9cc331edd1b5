/** Plain, printable, legible in Thai: the fonts are the reader's own. */
export const styleSheet = `
:root { --ink: #1d2733; --quiet: #5b6876; --line: #d8dee6; --paper: #ffffff; --tint: #f4f6f9; --accent: #1f5f8b; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--tint); color: var(--ink); font: 16px/1.65 "Sarabun", "Noto Sans Thai", "Leelawadee UI", "Thonburi", "Loma", system-ui, sans-serif; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 2rem; line-height: 1.3; margin: 0 0 .75rem; }
h2 { font-size: 1.4rem; line-height: 1.35; margin: 0 0 .75rem; }
span[lang] { display: block; }
span[lang="en"] { color: var(--quiet); font-size: .85em; font-weight: 400; }
nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .75rem; margin: 1.5rem 0 2rem; }
nav a { display: block; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); color: var(--accent); text-decoration: none; }
nav a:hover, nav a:focus { border-color: var(--accent); }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1.75rem; margin: 0 0 1.75rem; }
figure { margin: 1.5rem 0; }
figcaption, caption { font-weight: 600; text-align: left; padding: 0 0 .5rem; }
.picture { overflow-x: auto; }
.picture svg { max-width: 100%; height: auto; }
.words { color: var(--quiet); font-size: .9rem; margin: .25rem 0 0; }
.table { overflow-x: auto; margin: 1.5rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--tint); }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
footer { padding-bottom: 3rem; font-size: .9rem; color: var(--quiet); }
@media print { body { background: none; } nav { display: none; } section { border: 0; padding: 0; break-inside: avoid-page; } }
`;
