#!/usr/bin/env node
// Does the least before the command is known: `octavo --version` loads nothing but this file. A CommonJS script, since Node starts its
// loader of ES modules only for who needs it.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-v' || first === '-V')) {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { loadMain, buildId, optimiseSooner } = loader();
  const { main } = loadMain();
  // What ends without an end of the work is a fault; the command says its own code when it is done.
  process.exitCode = 13;
  process.once('exit', sayUnfinished);
  // Nothing is left to do by then: an ordinary end would only take apart, object by object, the memory that goes with the process.
  process.once('beforeExit', () => process.exit());
  main(process.argv.slice(2), buildId, optimiseSooner);
}

function sayUnfinished(code) {
  if (code !== 13) return;
  process.stderr.write(
    'error: The work has not come to its end, and nothing is left that could go on with it. Something waits for what never happens: does the configuration file?\n',
  );
}

/** In a fresh clone the bundle is not there yet. */
function loader() {
  try {
    return require('../dist/loader.cjs');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND' || !error.message.includes('loader.cjs')) throw error;
    process.stderr.write('octavo has not been built yet. Run: npm run build\n');
    process.exit(2);
  }
}
