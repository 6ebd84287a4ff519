// Bundles the preview's scripts and style sheets (browser/) into src/preview/generated, which is committed: whoever installs the
// package needs no bundler. Run it after a change in browser/; a test compares the result with what is committed.
import { fileURLToPath } from 'node:url';
import { browserBundle } from '../../../scripts/browser-bundle.mjs';

const generated = new URL('../src/preview/generated/', import.meta.url);
const preview = browserBundle({
  name: 'preview',
  browser: new URL('../browser/', import.meta.url),
  generated,
});
/** The Word pane's frame is apart: its library is loaded for it alone. */
const word = browserBundle({
  name: 'word',
  browser: new URL('../browser/word/', import.meta.url),
  generated,
});

export const { readGenerated } = preview;

export async function bundleBrowser() {
  return [...(await preview.bundleBrowser()), ...(await word.bundleBrowser())];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await preview.writeGenerated();
  await word.writeGenerated();
}
