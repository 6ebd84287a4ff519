// Sums the test results that the workspaces left behind; the last line is `N passed, N failed`. Exit 1 on failures, and
// when a workspace that has tests left no results.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const lines = workspaces()
  .filter((folder) => scriptsOf(folder).test?.includes('vitest'))
  .map((folder) => ({ folder, ...resultsOf(folder) }));

for (const { folder, passed, failed, skipped, failures } of lines) {
  print(`${folder}: ${describe({ passed, failed, skipped })}`);
  for (const failure of failures) print(`  FAILED ${failure}`);
}
const total = (key) => lines.reduce((sum, line) => sum + line[key], 0);
const sum = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
if (sum.skipped > 0) print(`${sum.skipped} skipped`);
print(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function workspaces() {
  const { workspaces: patterns } = readJson('package.json');
  const folders = patterns.flatMap((pattern) =>
    pattern.endsWith('/*')
      ? readdirSync(new URL(pattern.slice(0, -1), root)).map((name) => `${pattern.slice(0, -1)}${name}`)
      : [pattern],
  );
  return folders.filter((folder) => existsSync(new URL(`${folder}/package.json`, root))).sort();
}

function scriptsOf(folder) {
  return readJson(`${folder}/package.json`).scripts ?? {};
}

/** A file that fails before its first test counts as one failure; so does a workspace without results. */
function resultsOf(folder) {
  if (!existsSync(new URL(`${folder}/test-results.json`, root))) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ['no test-results.json: the tests did not run to the end'],
    };
  }
  const results = readJson(`${folder}/test-results.json`);
  const tests = results.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const failedTests = tests.filter(({ status }) => status === 'failed');
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return {
    passed,
    failed: failedTests.length + brokenFiles.length,
    skipped: tests.length - passed - failedTests.length,
    failures: [
      ...failedTests.map(({ fullName, file }) => `${shortPath(file)}: ${fullName}`),
      ...brokenFiles.map(({ name, message }) => `${shortPath(name)}: ${String(message).split('\n')[0]}`),
    ],
  };
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function shortPath(path) {
  return relative(fileURLToPath(root), path);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
