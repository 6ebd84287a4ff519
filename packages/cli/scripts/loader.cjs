'use strict';
// Loads the command's chunks as scripts whose compiled code is kept between runs, which halves the start of a process.
// Node 20 has nothing of its own for this. Whatever goes wrong with the kept code, the command runs without it.
const { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { homedir, tmpdir } = require('node:os');
const { basename, dirname, isAbsolute, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');

// Written by the bundler: the package's version and a hash of all chunks.
const buildId = '__BUILD_ID__';
/** Smaller chunks compile sooner than a file of compiled code is read. */
const smallestKeptLength = 4096;
const monthMs = 30 * 24 * 60 * 60 * 1000;
const wrapperStart = '(function (exports, require, module, __url, __load, __import, __resolve) {';

const modules = new Map();
const unkept = [];
const folder = cacheFolder();

/** Runs a chunk once and gives what it exports. */
function load(path) {
  const known = modules.get(path);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(path, module);
  const requireHere = (name) => (name.startsWith('.') ? load(resolve(path, '..', name)) : require(name));
  const loadHere = async (name) => requireHere(name);
  const run = compile(path).runInThisContext();
  const importHere = (specifier) => import(specifier);
  const resolveHere = (name) => pathToFileURL(require.resolve(name)).href;
  run(module.exports, requireHere, module, pathToFileURL(path).href, loadHere, importHere, resolveHere);
  return module.exports;
}

function compile(path) {
  const source = `${wrapperStart}${readFileSync(path, 'utf8')}\n})`;
  const isKept = folder !== undefined && source.length >= smallestKeptLength;
  const kept = isKept ? readKept(path, source) : undefined;
  const script = new Script(source, {
    filename: path,
    columnOffset: -wrapperStart.length,
    cachedData: kept,
  });
  if (isKept && (kept === undefined || script.cachedDataRejected)) keepAtExit(path, source, script);
  return script;
}

/** The compiled code of a chunk, unless it was made for other sources or another Node, or was cut off. */
function readKept(path, source) {
  try {
    const file = readFileSync(keptPath(path));
    const head = headerOf(source, file.length);
    return file.subarray(0, head.length).equals(head) ? file.subarray(head.length) : undefined;
  } catch {
    return undefined;
  }
}

/** When the work is done, so that the functions that ran are in it. */
function keepAtExit(path, source, script) {
  if (unkept.length === 0) process.once('exit', writeUnkept);
  unkept.push({ path, source, script });
}

function writeUnkept() {
  try {
    makeFolder(folder);
    if (!isOurs(folder) || !isOurs(dirname(folder))) return;
    for (const { path, source, script } of unkept) writeKept(path, source, script.createCachedData());
    removeForgotten(dirname(folder));
  } catch {
    // A full or read-only disk: the next run compiles again.
  }
}

/** Removes the compiled code of other builds that nobody has written to for a month. */
function removeForgotten(parent) {
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    const isForgotten = /^\d+\.\d+\.\d+.*-v\d+\./.test(name) && lstatSync(path).mtimeMs < Date.now() - monthMs;
    if (isForgotten && path !== folder) rmSync(path, { recursive: true, force: true });
  }
}

/** Level by level: Node's own recursive way never ends where a folder can be seen but holds no new ones, as in /proc. */
function makeFolder(path) {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

function writeKept(path, source, data) {
  const partial = `${keptPath(path)}.${process.pid}`;
  const headLength = headerOf(source, 0).length;
  try {
    const contents = Buffer.concat([headerOf(source, headLength + data.length), data]);
    writeFileSync(partial, contents, { flag: 'wx', mode: 0o600 });
    renameSync(partial, keptPath(path));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Names the build, the chunk and V8's version and flags; holds the lengths of the source and of the whole file. */
function headerOf(source, fileLength) {
  const id = Buffer.from(`octavo ${buildId}\n`);
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32LE(cachedDataVersionTag(), 0);
  numbers.writeUInt32LE(source.length, 4);
  numbers.writeUInt32LE(fileLength, 8);
  return Buffer.concat([id, numbers]);
}

function keptPath(path) {
  return join(folder, `${basename(path)}.bin`);
}

/** OCTAVO_COMPILE_CACHE=0 turns the cache off, a folder moves it. */
function cacheFolder() {
  try {
    const setting = process.env.OCTAVO_COMPILE_CACHE;
    if (setting === '0') return undefined;
    const key = `${buildId}-${process.version}-${process.arch}-${cachedDataVersionTag().toString(16)}`;
    const path = setting ? resolve(setting, key) : join(userCacheFolder(), key);
    return isOurs(path) && isOurs(dirname(path)) ? path : undefined;
  } catch {
    return undefined;
  }
}

function userCacheFolder() {
  const { XDG_CACHE_HOME: configured } = process.env;
  if (configured && isAbsolute(configured)) return join(configured, 'octavo');
  const home = homedir();
  return isAbsolute(home) && home !== '/'
    ? join(home, '.cache', 'octavo')
    : join(tmpdir(), `octavo-${process.getuid?.() ?? 'user'}`);
}

/** Compiled code is run: nobody else may be able to write it. A folder that is not there yet will be made ours. */
function isOurs(path) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return true;
  if (!stats.isDirectory()) return false;
  return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
}

module.exports = { load, buildId };
