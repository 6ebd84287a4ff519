// Writes a deck of many slides from Markdown, and prints what it cost: CPU of reading, of planning and writing, and peak memory of the process,
// size of the file. Usage: node scripts/bench/write-slides.mjs <slides> [file]
import { writeFile } from 'node:fs/promises';
import * as core from '../../packages/core/dist/index.js';
import { createNodeHost } from '../../packages/core/dist/node.js';
import { pptxRenderer } from '../../packages/slides/dist/pptx/index.js';

const [count, file] = [Number(process.argv[2]), process.argv[3]];
const slide = (_, index) => `## Slide number ${index + 1}

- A point that is made on slide ${index + 1}, with *emphasis*
- Another one, which says more about the matter at hand
- A third, since three is a good number

::: notes
What the speaker says on slide ${index + 1}.
:::
`;
const source = `# A long talk\n\n${Array.from({ length: count - 1 }, slide).join('\n')}`;
const host = createNodeHost({
  projectRoot: process.cwd(),
  documentFolder: process.cwd(),
  packageRoots: [],
});
const config = core.defaultConfig;
const { document } = await core.parseSource({ source, file: 'talk.md', format: 'markdown' }, config);
const transformed = await core.transformDocument(document, config);
const result = await core.resolveDocument(transformed.document, config, host);
const { resolved } = core.projectForFormat(result.resolved, 'pptx');
const readMs = cpuMs();
const { bytes, facts } = await pptxRenderer.render(resolved, {
  theme: config.theme,
  config: core.renderConfigFor(resolved, config),
  host,
});
const writeMs = cpuMs() - readMs;
if (file !== undefined) await writeFile(file, bytes);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  `${JSON.stringify({ slides: facts.slides, readMs, writeMs, peakMb, bytes: bytes.length })}\n`,
);

/** What the process has used so far. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}
