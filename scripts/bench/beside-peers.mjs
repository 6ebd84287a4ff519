// Times whole processes beside those of other tools, on an article of one page and a book of 1.3 MB: CPU (with that of child processes), as the ratio
// of the least of several runs, which a busy machine moves little; peak memory of the largest process. Usage: node scripts/bench/beside-peers.mjs [runs].
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 5);
const octavo = fileURLToPath(new URL('../../packages/cli/bin/octavo.cjs', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'octavo-peers-'));

try {
  writeSources();
  print('| what | CPU | to pandoc | goal | peak memory |');
  print('| --- | ---: | ---: | --- | ---: |');
  compare('article → DOCX', 'article.md', 'docx', [], 2.5, runs);
  compare('article → PPTX', 'article.md', 'pptx', [], 2.5, runs);
  compare('article → PDF, to pandoc + xelatex', 'article.md', 'pdf', ['--pdf-engine=xelatex'], 1 / 5, runs);
  compare('book → DOCX', 'book.md', 'docx', [], 0.8, 1);
  compare('book → PDF, to pandoc + xelatex', 'book.md', 'pdf', ['--pdf-engine=xelatex'], 1 / 3, 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(name, source, format, flags, goal, count) {
  const own = least(count, process.execPath, [
    octavo,
    'build',
    source,
    '-t',
    format,
    '--out-dir',
    'out',
    '--no-cache',
    '--quiet',
  ]);
  const peer = least(count, 'pandoc', [source, '-o', `peer.${format}`, ...flags]);
  const ratio = own.cpu / peer.cpu;
  const verdict = `≤ ${goal.toFixed(2)} ${ratio <= goal ? '✓' : '✗'}`;
  print(`| ${name} | ${seconds(own)} | ${ratio.toFixed(2)} | ${verdict} | ${own.peakMb} MB |`);
  print(`| … by pandoc${peer.isDone ? '' : ', which failed'} | ${seconds(peer)} | | | ${peer.peakMb} MB |`);
}

/** Of several runs the one with the least CPU; one more goes before, for what is kept between runs. */
function least(count, tool, args) {
  const samples = Array.from({ length: count === 1 ? 1 : count + 1 }, () => {
    const result = spawnSync('/usr/bin/time', ['-f', '%U %S %M', '-o', 'time.txt', tool, ...args], {
      cwd: folder,
    });
    const [user, system, peak] = readFileSync(join(folder, 'time.txt'), 'utf8')
      .trim()
      .split('\n')
      .at(-1)
      .split(' ')
      .map(Number);
    return { cpu: user + system, peakMb: Math.round(peak / 1024), isDone: result.status === 0 };
  });
  return samples.toSorted((left, right) => left.cpu - right.cpu)[0];
}

function seconds({ cpu }) {
  return `${cpu.toFixed(2)} s`;
}

function writeSources() {
  const chapters = existsSync(shared)
    ? readdirSync(join(shared, 'corpus/rust-lang__book/src'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(join(shared, 'corpus/rust-lang__book/src', name), 'utf8'))
    : [
        `# A chapter\n\n${`${'Some *words* of a paragraph, and more of them. '.repeat(12)}\n\n`.repeat(30)}- a\n- b\n`,
      ];
  let book = '---\ntitle: A book\nlang: en\n---\n\n';
  for (let index = 0; book.length < 1_300_000; index += 1) book += `${chapters[index % chapters.length]}\n\n`;
  writeFileSync(join(folder, 'book.md'), book);
  const article = existsSync(shared)
    ? readFileSync(join(shared, 'inputs/article.txt'), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : ['An article', ...Array.from({ length: 16 }, () => 'Some words of a paragraph. '.repeat(16))];
  writeFileSync(join(folder, 'article.md'), `# ${article[0]}\n\n${article.slice(1).join('\n\n')}\n`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
