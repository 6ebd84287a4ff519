// Times whole processes beside those of other tools, on an article of one page and a book of 1.3 MB, and prints a Markdown table with goals and
// verdicts. In each round every tool runs once, one after the other, so that what else the machine does meets all of them; the least of all rounds counts.
// Goals are judged by the clock where the machine is quiet, by the CPU where it is not: the table says which. Browsers are always judged by the
// clock: of most of their processes the system tells nobody the CPU.
// Usage: npm run bench -- --peers [--runs 9] [--book-runs 3] [--modules DIR]; no runs leave a document out. DIR holds tools of npm:
//   npm install --no-save --prefix DIR @myriaddreamin/typst-ts-node-compiler@0.7.0 markdown-docx@1.7.0 @mohtasham/md-to-docx@4.0.1 @marp-team/marp-cli@4.5.1 md-to-pdf@5.2.5
// What is not installed is not measured. XeLaTeX needs lmodern and texlive-fonts-recommended besides texlive-xetex.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePeerSources } from './peer-sources.mjs';
import { runProcess } from './run-process.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    'book-runs': { type: 'string', default: '3' },
    modules: { type: 'string', default: '.' },
  },
});
const modules = resolve(values.modules);
const own = fileURLToPath(new URL('../../packages/cli/bin/octavo.cjs', import.meta.url));
const typst = fileURLToPath(new URL('compile-typst.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'octavo-peers-'));
const node = process.execPath;
// A cache of its own: what earlier runs of the command kept does not count.
const environment = { OCTAVO_COMPILE_CACHE: join(folder, 'compiled') };
const nodeStart = { name: 'node -e 0', command: [node, '-e', '0'] };

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  await writePeerSources(folder);
  runProcess(octavo('article', 'html').command, { folder, environment });
  runProcess(['pandoc', '-s', 'book.md', '--metadata', 'title=A book', '-o', 'book.html'], { folder });
  const isQuiet = loadavg()[0] < 0.7;
  const by = isQuiet ? 'wall' : 'cpu';
  print(
    `Load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores; ratios are of ${isQuiet ? 'the clock' : 'CPU'}.\n`,
  );
  print('| what | clock | CPU | Octavo to it | goal | peak memory |');
  print('| --- | ---: | ---: | ---: | --- | ---: |');
  for (const { name, contestants, rounds } of comparisons())
    if (rounds > 0) printComparison(name, contestants, rounds, by);
}

/** Goals are the most that Octavo may take of what the other takes. */
function comparisons() {
  const rounds = Number(values.runs);
  const bookRounds = Number(values['book-runs']);
  return [
    {
      name: 'article → DOCX',
      rounds,
      contestants: [octavo('article', 'docx'), pandoc('article', 'docx', 2.5), ...wordPeers('article', 1)],
    },
    {
      name: 'article → PPTX',
      rounds,
      contestants: [octavo('article', 'pptx'), pandoc('article', 'pptx', 2.5), ...deckPeers('article', 1)],
    },
    {
      name: 'article → PDF',
      rounds,
      contestants: [
        octavo('article', 'pdf'),
        ...pdfPeers('article', { typst: 1.5, xelatex: 1 / 5, browser: 1 / 8 }),
      ],
    },
    {
      name: 'book → DOCX',
      rounds: bookRounds,
      contestants: [octavo('book', 'docx', 600), pandoc('book', 'docx', 0.8), ...wordPeers('book')],
    },
    {
      name: 'book → PDF',
      rounds: bookRounds,
      contestants: [octavo('book', 'pdf', 600), ...pdfPeers('book', { typst: 1.2, xelatex: 1 / 3 })],
    },
  ];
}

function octavo(source, format, peakGoalMb) {
  const flags = ['-t', format, '--out-dir', '.', '--no-cache', '--quiet'];
  return { name: 'Octavo', command: [node, own, 'build', `${source}.md`, ...flags], peakGoalMb };
}

function pandoc(source, format, goal) {
  return { name: 'pandoc', command: installed('pandoc', [`${source}.md`, '-o', `peer.${format}`]), goal };
}

function wordPeers(source, goal) {
  return [
    {
      name: 'markdown-docx',
      command: fromNpm('markdown-docx', ['-i', `${source}.md`, '-o', 'peer.docx']),
      goal,
    },
    {
      name: '@mohtasham/md-to-docx',
      command: fromNpm('md-to-docx', [`${source}.md`, 'peer.docx']),
      goal,
    },
  ];
}

function deckPeers(source, goal) {
  const chromium = ['--browser', 'chrome', '--browser-path', browser()];
  const marp = fromNpm('marp', [`${source}.md`, '--pptx', '-o', 'peer.pptx', ...chromium]);
  return [{ name: '@marp-team/marp-cli', command: browser() && marp, by: 'wall', goal }];
}

function pdfPeers(source, goals) {
  const launch = JSON.stringify({ args: ['--no-sandbox'], executablePath: browser() });
  const headless = `--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync`;
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  return [
    {
      name: 'Typst, less the start of Node',
      command: existsSync(join(modules, 'node_modules/@myriaddreamin/typst-ts-node-compiler')) && [
        node,
        typst,
        modules,
        `${source}.typ`,
        'typst.pdf',
      ],
      less: nodeStart.name,
      goal: goals.typst,
    },
    nodeStart,
    {
      name: 'pandoc and XeLaTeX',
      command: installed('xelatex') && ['pandoc', `${source}.md`, '-o', 'peer.pdf', '--pdf-engine=xelatex'],
      goal: goals.xelatex,
    },
    {
      name: 'Chromium alone, from a ready page',
      command: browser() && [
        browser(),
        ...headless.split(' '),
        profile,
        '--print-to-pdf=peer.pdf',
        join(folder, `${source}.html`),
      ],
      by: 'wall',
      goal: goals.browser,
    },
    {
      name: 'md-to-pdf',
      command: browser() && fromNpm('md-to-pdf', [`${source}.md`, '--launch-options', launch]),
      by: 'wall',
      goal: goals.browser,
    },
  ];
}

function printComparison(name, contestants, rounds, by) {
  const present = contestants.filter(({ command }) => command);
  const costs = new Map(present.map(({ name: tool }) => [tool, []]));
  // One round more goes before, for what is kept between runs, unless a single one is asked for; a tool that fails is not asked again.
  for (let round = rounds > 1 ? 0 : 1; round <= rounds; round += 1) {
    for (const { name: tool, command } of present) {
      const made = costs.get(tool);
      if (made.at(-1)?.failure !== undefined) continue;
      const cost = runProcess(command, { folder, environment });
      if (round > 0 || cost.failure !== undefined) made.push(cost);
    }
  }
  const least = new Map([...costs].map(([tool, made]) => [tool, leastOf(made)]));
  for (const contestant of present) {
    print(rowOf(name, contestant, least, by));
    name = '';
  }
  for (const { name: tool } of contestants.filter(({ command }) => !command)) {
    print(`| … ${tool} | not installed | | | | |`);
  }
}

function leastOf(costs) {
  const failed = costs.find(({ failure }) => failure !== undefined);
  if (failed !== undefined) return failed;
  const least = (key) => Math.min(...costs.map((cost) => cost[key]));
  return { wall: least('wall'), cpu: least('cpu'), peakMb: Math.max(...costs.map(({ peakMb }) => peakMb)) };
}

function rowOf(name, { name: tool, goal, less, peakGoalMb, by: ownMeasure }, least, standard) {
  const by = ownMeasure ?? standard;
  const label = name === '' ? `… ${tool}` : `**${name}**, ${tool}`;
  const cost = least.get(tool);
  if (cost.failure !== undefined) return `| ${label} | failed: ${cost.failure.slice(0, 60)} | | | | |`;
  const taken = less === undefined ? { wall: 0, cpu: 0 } : least.get(less);
  const [wall, cpu] = [cost.wall - taken.wall, cost.cpu - taken.cpu];
  const ours = least.get('Octavo');
  const isOther = tool !== 'Octavo' && tool !== nodeStart.name;
  const ratio = by === 'wall' ? ours.wall / wall : ours.cpu / cpu;
  const verdict = goal === undefined ? '' : `≤ ${goal.toFixed(2)} ${ratio <= goal ? '✓' : '✗'}`;
  const unit = by === standard ? '' : ' (clock)';
  const peak =
    peakGoalMb === undefined ? '' : `, goal ≤ ${peakGoalMb} ${cost.peakMb <= peakGoalMb ? '✓' : '✗'}`;
  return `| ${label} | ${seconds(wall)} | ${seconds(cpu)} | ${isOther ? `${ratio.toFixed(2)}${unit}` : ''} | ${verdict} | ${cost.peakMb} MB${peak} |`;
}

function seconds(value) {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`;
}

function installed(tool, args = []) {
  return spawnSync('which', [tool], { stdio: 'ignore' }).status === 0 ? [tool, ...args] : undefined;
}

function browser() {
  for (const name of ['chromium', 'google-chrome', 'chrome']) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function fromNpm(name, args) {
  const script = join(modules, 'node_modules/.bin', name);
  return existsSync(script) ? [node, script, ...args] : undefined;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
