import type { Theme, ThemeColors } from '@octavo/core';
import { darkColors } from '@octavo/html/content';

/** The page's style sheet, in the colours of the theme, light and dark. System fonts stand behind the theme's: nothing is fetched. */
export function pageStyle({ colors, fonts }: Theme): string {
  const family = (name: string, generic: string) => `"${name.replace(/["\\<>]/g, '')}", ${generic}`;
  return `
:root { color-scheme: light dark; ${properties(colors)} }
@media screen and (prefers-color-scheme: dark) { :root { ${properties(darkColors(colors))} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--background); color: var(--text); font: 1.0625rem/1.5 ${family(fonts.text, 'Georgia, "Noto Serif CJK SC", serif')}; }
body > header, main { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-top: 4rem; padding-bottom: 1.5rem; }
h1, h2, .meta, .buttons, .tongue { font-family: ${family(fonts.heading, 'system-ui, "Segoe UI", "Noto Sans CJK SC", sans-serif')}; }
h1 { margin: 0; font-size: 2.25rem; line-height: 1.15; color: var(--accent); }
h2 { margin: 0; font-size: 1.375rem; line-height: 1.25; }
body > header p { margin: .5rem 0 0; font-size: 1.125rem; color: var(--muted); }
article { padding: 1.75rem 0; border-top: 1px solid var(--rule); }
section + section { margin-top: 1.5rem; }
.subtitle { margin: .125rem 0 0; font-size: 1.0625rem; }
.meta { margin: .375rem 0 0; font-size: .875rem; color: var(--muted); }
.tongue { margin: 0 0 .125rem; font-size: .8125rem; font-weight: 600; letter-spacing: .02em; color: var(--muted); }
.buttons { display: flex; flex-wrap: wrap; gap: .625rem; margin: .875rem 0 0; padding: 0; list-style: none; }
.buttons a { position: relative; display: flex; flex-direction: column; min-height: 3rem; justify-content: center; padding: .4375rem .875rem; border: 1px solid var(--accent); border-radius: .375rem; color: var(--accent); text-decoration: none; line-height: 1.25; }
.buttons a:hover, .buttons a:focus-visible { background: var(--accent); color: var(--background); }
.buttons a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.buttons b { font-size: .9375rem; font-weight: 600; }
.buttons small { font-size: .78125rem; }
.thumbnails { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 1rem; margin: .875rem 0 0; }
.thumbnails img { border: 1px solid var(--rule); }
.languages { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0 0 1.25rem; padding: 0; list-style: none; font-size: .9375rem; }
a { color: var(--link); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  body > header { padding-top: 0; }
  section { break-inside: avoid; }
  h2, .tongue, .subtitle, .meta { break-after: avoid; }
  .buttons { display: block; }
  .buttons a { display: block; min-height: 0; border: 0; padding: .125rem 0; }
  .buttons a::after { content: " – " attr(href); font-size: .78125rem; color: var(--muted); overflow-wrap: anywhere; }
}
`;
}

/** The colours that the page uses, as custom properties. */
function properties({ background, text, accent, muted, rule, link }: ThemeColors): string {
  return Object.entries({ background, text, accent, muted, rule, link })
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
}
