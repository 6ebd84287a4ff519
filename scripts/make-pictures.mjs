// Makes the README's pictures from content/dist: a page, a Word view, a slide. Needs pdftoppm and soffice, which nothing else here does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const published = join(root, 'content/dist');
const images = join(root, 'docs/images');
const work = mkdtempSync(join(tmpdir(), 'octavo-pictures-'));

/** What is shown: a file of content/dist, its page, and the width of the picture in pixels. */
const pictures = [
  { source: 'reading-brief.pdf', page: 1, target: 'page.png', widthPx: 620 },
  { source: 'reading-brief.docx', page: 2, target: 'word.png', widthPx: 620 },
  { source: 'reading-brief.pptx', page: 4, target: 'slide.png', widthPx: 960 },
];

try {
  for (const tool of ['pdftoppm', 'soffice']) requireTool(tool);
  mkdirSync(images, { recursive: true });
  for (const picture of pictures) makePicture(picture);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function requireTool(tool) {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
  } catch {
    throw new Error(`${tool} is not installed; the pictures stay as they are.`);
  }
}

function makePicture({ source, page, target, widthPx }) {
  const file = join(published, source);
  if (!existsSync(file)) throw new Error(`${source} has not been published. Run: npm start`);
  const pdf = source.endsWith('.pdf') ? file : convertToPdf(file);
  const stem = join(images, basename(target, '.png'));
  const scale = ['-scale-to-x', String(widthPx), '-scale-to-y', '-1'];
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-f',
    String(page),
    '-l',
    String(page),
    ...scale,
    pdf,
    stem,
  ]);
  process.stdout.write(`docs/images/${target}\n`);
}

/** LibreOffice draws with the fonts of our packages, as a reader who has them installed would see them. */
function convertToPdf(file) {
  const fonts = join(work, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${join(root, 'node_modules/@expo-google-fonts')}</dir><include>/etc/fonts/fonts.conf</include><cachedir>${join(work, 'cache')}</cachedir></fontconfig>`,
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', work, file], {
    stdio: 'ignore',
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  return join(work, basename(file).replace(/\.\w+$/, '.pdf'));
}
