#!/usr/bin/env node
// Does the least before the command is known: `octavo --version` loads nothing but this file.
import { fileURLToPath } from 'node:url';

const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-v' || first === '-V')) {
  const { readFileSync } = await import('node:fs');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { load, buildId } = await import('../dist/loader.cjs').catch(explainMissingBuild);
  const { main } = load(fileURLToPath(new URL('../dist/main.cjs', import.meta.url)));
  await main(process.argv.slice(2), buildId);
}

/** In a fresh clone the bundle is not there yet. */
function explainMissingBuild(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('loader.cjs')) throw error;
  process.stderr.write('octavo has not been built yet. Run: npm run build\n');
  process.exit(2);
}
