import { contentPolicy } from '@octavo/html/content';
import { Html, html } from '../index-page/html.ts';
import type { ServedPage } from './served-page.ts';

/** The page of the Word pane's frame, with the library that renders Word files: loaded when it is asked for. */
export async function createWordPage(): Promise<ServedPage> {
  const [{ wordScript }, { wordStyle }] = await Promise.all([
    import('./generated/word-script.ts'),
    import('./generated/word-style.ts'),
  ]);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The article in Word, approximately</title>
<style>${new Html(wordStyle)}</style>
</head>
<body>
<header class="about"><h1>Not Word itself:</h1> <p>the Word file as the library docx-preview renders it, without charts and with no pages but those that begin at a break.</p></header>
<main><p role="status">Rendering …</p></main>
<script>${new Html(wordScript)}</script>
</body>
</html>
`;
  const policy = await contentPolicy({ style: wordStyle, script: wordScript });
  return {
    html: page.markup,
    // The same as the frame has, for whoever opens the page by itself.
    policy: `${policy}; font-src data:; frame-ancestors 'self'; sandbox ${wordSandbox}`,
  };
}

/** Scripts without an origin, and links that open beside the preview. */
export const wordSandbox = 'allow-scripts';
