#!/usr/bin/env node
// Does the least before the command is known: `octavo --version` loads nothing but this file.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-v' || first === '-V')) {
  const { readFileSync } = await import('node:fs');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { default: module } = await import('node:module');
  // From Node 22.1 on, compiled code is kept between runs.
  module.enableCompileCache?.();
  const { main } = await import('../dist/main.js').catch(explainMissingBuild);
  await main(process.argv.slice(2));
}

/** In a fresh clone the bundle is not there yet. */
function explainMissingBuild(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('main.js')) throw error;
  process.stderr.write('octavo has not been built yet. Run: npm run build\n');
  process.exit(2);
}
