// Times whole processes, as ratios to a `node -e 0` that runs just before each, and prints a Markdown table. Medians; peak memory
// by /usr/bin/time where it is installed. Compiled code is kept between runs, as it is for users, except in the rows that say so. Usage: npm run bench [-- --runs 9] [--quick]
// [--pages]: only what pages cost, beside other engines. [--slides]: only what slides cost. [--peers]: only whole processes beside other tools,
// of which more in bench/beside-peers.mjs; [--modules DIR]: where those of npm are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    quick: { type: 'boolean' },
    pages: { type: 'boolean' },
    slides: { type: 'boolean' },
    peers: { type: 'boolean' },
    'book-runs': { type: 'string', default: '3' },
    modules: { type: 'string', default: '.' },
  },
});
const runs = Number(values.runs);
const octavo = fileURLToPath(new URL('../packages/cli/bin/octavo.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'octavo-bench-'));
// A cache of its own: what earlier runs of the command kept does not count.
process.env.OCTAVO_COMPILE_CACHE = join(folder, 'compiled');
const timeTool = existsSync('/usr/bin/time') ? '/usr/bin/time' : undefined;

try {
  if (values.peers) printPeers();
  else if (values.slides) printSlides();
  else if (values.pages) {
    printPages();
    printWord();
  } else timeProcesses();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timeProcesses() {
  const article = writeArticle();
  const book = writeBook();
  const baseline = measure('node -e 0', process.execPath, ['-e', '0'], runs);
  const build = (name, source, format, count) =>
    measure(
      name,
      process.execPath,
      [octavo, 'build', source, '-t', format, '--out-dir', join(folder, 'out'), '--quiet'],
      count,
    );
  const rows = [
    { ...baseline, goal: '' },
    { ...measure('octavo --version', process.execPath, [octavo, '--version'], runs), goal: '' },
    { ...build('article → DOCX', article, 'docx', runs), goal: 3 },
    { ...build('article → PDF', article, 'pdf', runs), goal: 5 },
    { ...build('article → PPTX', article, 'pptx', runs), goal: '' },
    { ...build('article → HTML deck', article, 'slides.html', runs), goal: '' },
    ...withoutCompiledCode(() => [
      { ...build('article → DOCX, nothing kept', article, 'docx', runs), goal: '' },
      { ...build('article → PDF, nothing kept', article, 'pdf', runs), goal: '' },
    ]),
    ...(values.quick
      ? []
      : ['docx', 'pdf', 'pptx', 'slides.html'].map((format) => ({
          ...build(`book → ${format}`, book, format, 3),
          goal: '',
        }))),
  ];
  print(
    `Node ${process.version}, ${process.platform} ${process.arch}; article ${size(article)}, book ${size(book)}.\n`,
  );
  print('| what | median | ratio to `node -e 0` | goal | peak memory |');
  print('| --- | ---: | ---: | ---: | ---: |');
  for (const row of rows) print(tableRow(row));
  printPages();
  printWord();
  printSlides();
  if (!values.quick) printPeers();
}

/** Whole processes beside those of other tools, with goals and verdicts. */
function printPeers() {
  print('');
  const script = fileURLToPath(new URL('bench/beside-peers.mjs', import.meta.url));
  const passed = ['runs', 'book-runs', 'modules'].flatMap((name) => [`--${name}`, values[name]]);
  const { status } = spawnSync(process.execPath, [script, ...passed], { stdio: 'inherit' });
  if (status !== 0) throw new Error('comparing with other tools failed');
}

/** The same words set by the engine, stock pdfmake and Typst: CPU and peak memory of the process, size of the file. */
function printPages() {
  const script = fileURLToPath(new URL('bench/set-pages.mjs', import.meta.url));
  const set = (...parameters) => {
    const { stdout, status, stderr } = spawnSync(process.execPath, [script, ...parameters], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${parameters.join(' ')} failed: ${stderr}`);
    return JSON.parse(stdout);
  };
  print('\n| about | engine | pages | CPU | to pdfmake | peak memory | size | to pdfmake |');
  print('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const about of values.quick ? ['10', '100'] : ['10', '100', '1000']) {
    const stock = set('pdfmake', about);
    for (const [name, made] of [
      ['stock pdfmake', stock],
      ['Octavo', set('octavo', about)],
      ...(hasTypst() ? [['Typst', set('typst', about)]] : []),
      ...(isInstalled('xelatex') ? [['XeLaTeX', set('xelatex', about)]] : []),
    ]) {
      const part = (key) => (made[key] / stock[key]).toFixed(2);
      print(
        `| ${about} | ${name} | ${made.pages} | ${made.cpuMs} ms | ${part('cpuMs')} | ${made.peakMb} MB | ${Math.round(made.bytes / 1024)} KB | ${part('bytes')} |`,
      );
    }
  }
  const [many, one] = [set('octavo', '100', 'paragraphs'), set('octavo', '100', 'one')];
  print(
    `\nThe words of 100 pages in one paragraph take ${(one.cpuMs / many.cpuMs).toFixed(2)} of the CPU that they take in many (${one.cpuMs} and ${many.cpuMs} ms).`,
  );
}

/** Typst comes from npm, for whoever wants to compare: `npm install --no-save @myriaddreamin/typst-ts-node-compiler@0.7.0`. */
function hasTypst() {
  try {
    createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler');
    return true;
  } catch {
    return false;
  }
}

/** The same blocks written as a Word file by Octavo and by `docx` alone: CPU and peak memory of the process, size of the file. */
function printWord() {
  const script = fileURLToPath(new URL('bench/write-word.mjs', import.meta.url));
  const run = (tool, pages) => {
    const made = spawnSync(process.execPath, [script, tool, String(pages)], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`${tool} failed: ${made.stderr}`);
    return JSON.parse(made.stdout);
  };
  print('\n| about | Word file | CPU | to `docx` | goal | peak memory | size |');
  print('| ---: | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const about of values.quick ? [10, 100] : [10, 100, 1000]) {
    const alone = run('docx', about);
    const octavo = run('octavo', about);
    const row = (name, cpuMs, goal, { peakMb, bytes }) => {
      const ratio = cpuMs / alone.cpuMs;
      const verdict = goal === undefined ? '' : `≤ ${goal}× ${ratio <= goal ? '✓' : '✗'}`;
      print(
        `| ${about} | ${name} | ${cpuMs} ms | ${ratio.toFixed(2)} | ${verdict} | ${peakMb} MB | ${Math.round(bytes / 1024)} KB |`,
      );
    };
    row('`docx` alone, from its objects', alone.cpuMs, undefined, alone);
    row('Octavo, from its model', octavo.writeMs, about === 1000 ? 1.5 : undefined, octavo);
    row('Octavo, from Markdown', octavo.cpuMs, undefined, octavo);
  }
}

/** Decks of many slides: CPU of planning and writing, beside that of reading the Markdown; peak memory of the process. The best of several runs: what is slower is the machine. */
function printSlides() {
  const script = fileURLToPath(new URL('bench/write-slides.mjs', import.meta.url));
  print(
    '\n| slides | start and reading | planning and writing | goal | a slide | peak memory | goal | size |',
  );
  print('| ---: | ---: | ---: | --- | ---: | ---: | --- | ---: |');
  for (const count of values.quick ? [10, 100] : [10, 100, 1000]) {
    const samples = Array.from({ length: values.quick ? 1 : 5 }, () => {
      const made = spawnSync(process.execPath, [script, String(count)], { encoding: 'utf8' });
      if (made.status !== 0) throw new Error(`writing slides failed: ${made.stderr}`);
      return JSON.parse(made.stdout);
    });
    const least = (key) => Math.min(...samples.map((sample) => sample[key]));
    const [{ slides, bytes }] = samples;
    const [readMs, writeMs] = [least('readMs'), least('writeMs')];
    const peakMb = Math.max(...samples.map((sample) => sample.peakMb));
    const verdict = (value, goal, unit) =>
      count < 1000 ? '' : `≤ ${goal} ${unit} ${value <= goal ? '✓' : '✗'}`;
    print(
      `| ${slides} | ${readMs} ms | ${writeMs} ms | ${verdict(writeMs, 2000, 'ms')} | ${(writeMs / slides).toFixed(2)} ms | ${peakMb} MB | ${verdict(peakMb, 300, 'MB')} | ${Math.round(bytes / 1024)} KB |`,
    );
  }
}

/** Measures as on the very first run of a new version. */
function withoutCompiledCode(rows) {
  const kept = process.env.OCTAVO_COMPILE_CACHE;
  process.env.OCTAVO_COMPILE_CACHE = '0';
  try {
    return rows();
  } finally {
    process.env.OCTAVO_COMPILE_CACHE = kept;
  }
}

/** The article that everyone measures with, when it is at hand; else one of the same size. */
function writeArticle() {
  const shared = new URL('../../shared/inputs/article.txt', import.meta.url);
  if (existsSync(shared)) {
    const path = join(folder, 'article.md');
    const [title, ...paragraphs] = readFileSync(shared, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    writeFileSync(path, `# ${title}\n\n${paragraphs.join('\n\n')}\n`);
    return path;
  }
  return writeMarkdown('article.md', '# An article of one page', 16);
}

/** Some 200 pages: headings, paragraphs, lists, tables and code. */
function writeBook() {
  const chapters = Array.from({ length: 60 }, (_, index) => chapter(index + 1));
  const path = join(folder, 'book.md');
  writeFileSync(path, `---\ntitle: A long document\nlang: en\n---\n\n${chapters.join('\n')}`);
  return path;
}

function chapter(number) {
  const table =
    '| Name | Amount | Remark |\n| --- | ---: | --- |\n| one | 1 | first |\n| two | 22 | second |\n';
  const list = '- a point\n- another point with *emphasis*\n  - and one below\n';
  const code = '```js\nexport const twice = (value) => value * 2;\n```\n';
  return `## Chapter ${number}\n\n${paragraphs(8, number)}\n\n${list}\n${table}\n### Details of ${number}\n\n${paragraphs(8, number + 7)}\n\n${code}`;
}

function writeMarkdown(name, heading, count) {
  const path = join(folder, name);
  writeFileSync(path, `${heading}\n\n${paragraphs(count, 1)}\n`);
  return path;
}

/** Sentences of varying length, the same on every run. */
function paragraphs(count, seed) {
  const words =
    'paper ink press type margin leading measure column fold sheet binding cloth thread needle board'.split(
      ' ',
    );
  let state = seed * 7919;
  const next = (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const sentence = () => {
    const text = Array.from({ length: 8 + next(14) }, () => words[next(words.length)]).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: count }, () => Array.from({ length: 5 }, sentence).join(' ')).join('\n\n');
}

function isInstalled(tool) {
  return spawnSync('which', [tool], { stdio: 'ignore' }).status === 0;
}

/** One run to warm the disk and the kept code, then the medians of `count`; a `node -e 0` goes before each. */
function measure(name, tool, args, count) {
  const samples = Array.from({ length: count + 1 }, () => {
    const { elapsedMs: baselineMs } = runOnce('node -e 0', process.execPath, ['-e', '0']);
    return { ...runOnce(name, tool, args), baselineMs };
  }).slice(1);
  const peaks = samples.flatMap(({ peakMb }) => peakMb ?? []);
  return {
    name,
    medianMs: median(samples.map(({ elapsedMs }) => elapsedMs)),
    ratio: median(samples.map(({ elapsedMs, baselineMs }) => elapsedMs / baselineMs)),
    peakMb: peaks.length === 0 ? undefined : Math.max(...peaks),
  };
}

function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

function runOnce(name, tool, args) {
  const memory = join(folder, 'memory.txt');
  const [command, commandArguments] =
    timeTool === undefined ? [tool, args] : [timeTool, ['-f', '%M', '-o', memory, tool, ...args]];
  const start = performance.now();
  const result = spawnSync(command, commandArguments, { encoding: 'utf8' });
  const elapsedMs = performance.now() - start;
  if (result.status !== 0) throw new Error(`${name} failed: ${result.stderr || result.error}`);
  const peakMb =
    timeTool === undefined
      ? undefined
      : Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) / 1024;
  return { elapsedMs, peakMb };
}

function tableRow({ name, medianMs, ratio, peakMb, goal }) {
  const verdict = goal === '' ? '' : `≤ ${goal}× ${ratio <= goal ? '✓' : '✗'}`;
  const memory = peakMb === undefined ? '–' : `${Math.round(peakMb)} MB`;
  return `| ${name} | ${Math.round(medianMs)} ms | ${ratio.toFixed(2)}× | ${verdict} | ${memory} |`;
}

function size(path) {
  return `${Math.round(statSync(path).size / 1024)} KB`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
