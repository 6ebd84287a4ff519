import { contentPolicy } from '@octavo/html/content';
import { Html, html } from '../index-page/html.ts';
import { previewScript } from './generated/preview-script.ts';
import { previewStyle } from './generated/preview-style.ts';
import type { ServedPage } from './served-page.ts';
import { wordSandbox } from './word-page.ts';

/** What can be shown side by side: the article, the pages, the Word file, the deck, the source. */
export const panes = [
  { name: 'html', label: 'Page' },
  { name: 'pdf', label: 'PDF' },
  { name: 'docx', label: 'Word' },
  { name: 'slides.html', label: 'Deck' },
  { name: 'source', label: 'Source' },
] as const;

/** Makes the page around what is previewed; its policy lets it run its own script, show what its server makes, and nothing else. */
export async function createPreviewPage(): Promise<ServedPage> {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Octavo preview</title>
<style>${new Html(previewStyle)}</style>
</head>
<body>
<header>
<h1>Preview</h1>
<p id="status" role="status"></p>
<div role="group" aria-label="Shown side by side">
${panes.map(({ name, label }, index) => html`<button type="button" data-pane="${name}" aria-pressed="false" aria-keyshortcuts="${index + 1}">${label}</button>\n`)}</div>
</header>
<main>
<section class="pane" data-pane="html" aria-label="Page" hidden><iframe title="The article as a page" sandbox="allow-same-origin"></iframe></section>
<section class="pane" data-pane="pdf" aria-label="PDF" hidden><iframe title="The article as a PDF"></iframe></section>
<section class="pane" data-pane="docx" aria-label="Word" hidden><iframe title="The article as a Word file, rendered by the browser" sandbox="${wordSandbox}"></iframe></section>
<section class="pane" data-pane="slides.html" aria-label="Deck" hidden><iframe title="The article as a deck" sandbox="allow-scripts"></iframe></section>
<section class="pane" data-pane="source" aria-label="Source" hidden><ol id="source" tabindex="0" aria-label="Lines of the source"></ol></section>
</main>
<aside aria-label="Diagnostics"><h2 id="found"></h2><ul id="diagnostics"></ul></aside>
<script>${new Html(previewScript)}</script>
</body>
</html>
`;
  const policy = await contentPolicy({ style: previewStyle, script: previewScript });
  return {
    html: page.markup,
    policy: `${policy}; frame-src 'self'; connect-src 'self'; frame-ancestors 'none'`,
  };
}
