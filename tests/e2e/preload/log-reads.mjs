// Loaded first into every process of a build: writes down every file that is opened or read.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const fs = require('node:fs');
const append = fs.appendFileSync;
let writing = false;

function log(path) {
  if (writing || (typeof path !== 'string' && !(path instanceof URL) && !Buffer.isBuffer(path))) return;
  writing = true;
  append(process.env.OCTAVO_TEST_LOG, `${String(path)}\n`);
  writing = false;
}

function wrap(object, name) {
  const original = object[name];
  object[name] = function (path, ...rest) {
    log(path);
    return original.call(this, path, ...rest);
  };
}

for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream']) wrap(fs, name);
for (const name of ['open', 'readFile']) wrap(fs.promises, name);
syncBuiltinESMExports();
