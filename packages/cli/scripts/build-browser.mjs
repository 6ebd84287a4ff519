// Bundles the preview's script and style sheet (browser/) into src/preview/generated, which is committed: whoever installs the
// package needs no bundler. Run it after a change in browser/; a test compares the result with what is committed.
import { fileURLToPath } from 'node:url';
import { browserBundle } from '../../../scripts/browser-bundle.mjs';

export const { bundleBrowser, readGenerated, writeGenerated } = browserBundle({
  name: 'preview',
  browser: new URL('../browser/', import.meta.url),
  generated: new URL('../src/preview/generated/', import.meta.url),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeGenerated();
