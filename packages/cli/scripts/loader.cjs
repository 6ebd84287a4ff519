'use strict';
// Loads the command's chunks as scripts whose compiled code is kept between runs, which halves the start of a process.
// Node 20 has nothing of its own for this. Whatever goes wrong with the kept code, the command runs without it.
const { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { homedir, tmpdir } = require('node:os');
const { basename, dirname, isAbsolute, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// V8 optimises a function after so much work in it. Six times its default: a process that lives for a second spends a quarter of its time
// on code that it hardly runs afterwards, and what runs for long is optimised all the same. But compiled code is refused under other flags
// than it was made under, that of Node's own modules, too: whatever is compiled is compiled under V8's own default.
const optimisingLater = '--interrupt-budget=400000';
const optimisingByDefault = '--interrupt-budget=67584';
// V8 begins to collect all memory when a heap has grown to 13 MB, and more of it when the process waits for a moment: shortly before one page
// is done, beside which nothing is gained. Without these tasks it collects when room is needed. Set aside like the threshold while code is compiled.
const collectingWhenNeeded = ['--no-minor-gc-task', '--no-incremental-marking-task'];
const collectingByDefault = ['--minor-gc-task', '--incremental-marking-task'];
/** A process that still lives then has something to gain from them. */
const shortLifeMs = 3000;
const state = { budget: undefined, usual: optimisingLater, isShort: true };
const isOfNode20 = process.versions.v8.startsWith('11.3.');
/** What the bundler has put before spreads, so that objects which are alike share a class: V8 needs it in Node 20, and is slower by it in later ones. */
const sharing = '...null,...';
// A thread of a process: flags are those of all of it, and the main thread sets them and keeps what is compiled.
const isThread = process.argv[2] === 'parsing-thread';
setBudget(optimisingByDefault);
if (!isThread) setTimeout(collectByDefault, shortLifeMs).unref();

// Written by the bundler: the package's version and a hash of all chunks.
const buildId = '__BUILD_ID__';
/** Written by the bundler: the chunks in each pack, by their paths from here. Other chunks are files of their own. */
const packs = __PACKS__;
/** Smaller scripts compile sooner than a file of compiled code is read. */
const smallestKeptLength = 4096;
const monthMs = 30 * 24 * 60 * 60 * 1000;
const wrapperStart = '(function (exports, require, module, __here, __load, __import, __resolve) {';

const modules = new Map();
const scripts = [];
/** The pack that a chunk is in, and where. */
const placeOf = new Map();
for (const [path, chunks] of Object.entries(packs)) {
  const pack = { path: ownPath(path), size: chunks.length, script: undefined };
  for (const [index, chunk] of chunks.entries()) placeOf.set(ownPath(chunk), { pack, index });
}
const folder = isThread ? undefined : cacheFolder();

/** What a chunk knows of itself. Few ask, and there are hundreds of chunks. */
class Here {
  #path;
  constructor(path) {
    this.#path = path;
  }
  get url() {
    return pathToFileURL(this.#path).href;
  }
}

/** The path of a file of ours. Not `join`, here and where chunks ask for each other: it reads whole paths letter by letter, hundreds of times. */
function ownPath(name) {
  return `${__dirname}/${name}`;
}

function pathBeside(path, name) {
  return name.startsWith('./') ? `${path.slice(0, path.lastIndexOf('/'))}/${name.slice(2)}` : join(dirname(path), name);
}

/** Loads the chunk that begins the command. */
function loadMain() {
  return load(ownPath('main.cjs'));
}

/** Runs a chunk once and gives what it exports. */
function load(path) {
  const known = modules.get(path);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(path, module);
  const requireHere = (name) => (name.startsWith('.') ? load(pathBeside(path, name)) : require(name));
  // The command's own chunk has made its terminal by then, of which Node compiles more.
  const loadHere = async (name) => {
    const loaded = whileCompiling(() => requireHere(name));
    setBudget(state.usual);
    return loaded;
  };
  const run = functionOf(path);
  const resolveHere = (name) => pathToFileURL(require.resolve(name)).href;
  run(module.exports, requireHere, module, new Here(path), loadHere, importOther, resolveHere);
  return module.exports;
}

/** A module that is not in the bundle. Patterns are CommonJS, for which Node need not start its loader of ES modules; what is made of them is kept. */
async function importOther(specifier) {
  if (!specifier.startsWith('hyphen/patterns/')) return import(specifier);
  const path = require.resolve(specifier);
  return {
    get default() {
      return require(path);
    },
    kept: (make) => keptBytes(path, make),
  };
}

/** What `make` gives for a module that is not in the bundle, or gave in a run before. */
function keptBytes(path, make) {
  if (folder === undefined) return make(require(path));
  const source = readFileSync(path, 'utf8');
  const name = `${path}.table`;
  const kept = readKept(name, source, 0);
  if (kept !== undefined) return kept.data;
  const made = make(require(path));
  keepAtExit({ path: name, source, isNew: true, contents: () => made });
  return made;
}

/** Calls what compiles code, ours or Node's, under the flags that the kept code was made under. */
function whileCompiling(call) {
  const { budget } = state;
  setBudget(optimisingByDefault);
  try {
    return call();
  } finally {
    setBudget(budget);
  }
}

/** For who has long work before it and a processor besides: V8 optimises there, and the work goes on in code that is optimised sooner. */
function optimiseSooner() {
  state.usual = optimisingByDefault;
  setBudget(state.usual);
}

function collectByDefault() {
  state.isShort = false;
  if (!isOfNode20) return;
  for (const flag of collectingByDefault) setFlagsFromString(flag);
}

/** V8 writes on standard error about a flag that it does not know: that of Node 22 counts calls instead. */
function setBudget(budget) {
  if (isThread || budget === state.budget || !isOfNode20) return;
  setFlagsFromString(budget);
  if (state.isShort) {
    const flags = budget === optimisingLater ? collectingWhenNeeded : collectingByDefault;
    for (const flag of flags) setFlagsFromString(flag);
  }
  state.budget = budget;
}

/** What runs a chunk: a script of its own, or a function of a pack. */
function functionOf(path) {
  const place = placeOf.get(path);
  if (place === undefined) {
    const text = path.startsWith(__dirname) ? ownScript(path) : readFileSync(path, 'utf8');
    const source = `${wrapperStart}${text}\n})`;
    return compile({ path, source, size: 1, columnOffset: -wrapperStart.length }).use(0);
  }
  const { pack, index } = place;
  pack.script ??= compile({ ...pack, source: ownScript(pack.path), columnOffset: 0 });
  return pack.script.use(index);
}

/** Ours are ASCII; those of others need not be. */
function ownScript(path) {
  const script = readFileSync(path, 'latin1');
  return isOfNode20 ? script : script.replaceAll(sharing, '...');
}

/** Compiles a script that gives the function of one chunk, or a list of those of `size` chunks. */
function compile({ path, source, size, columnOffset }) {
  const isKept = folder !== undefined && source.length >= smallestKeptLength;
  const kept = isKept ? readKept(path, source, size) : undefined;
  const script = whileCompiling(
    () => new Script(source, { filename: path, columnOffset, cachedData: kept?.data }),
  );
  const isUsable = kept !== undefined && !script.cachedDataRejected;
  const used = isUsable ? kept.used : Buffer.alloc(size);
  const contents = () => Buffer.concat([used, whileCompiling(() => script.createCachedData())]);
  const entry = { path, source, isNew: !isUsable, contents };
  if (isKept) keepAtExit(entry);
  const made = script.runInThisContext();
  const use = (index) => {
    if (used[index] === 0) entry.isNew = true;
    used[index] = 1;
    return size === 1 ? made : made[index];
  };
  return { use };
}

/** The compiled code of a script and which of its chunks have run, unless it was made for other sources or another Node, or was cut off. */
function readKept(path, source, size) {
  try {
    const file = readFileSync(keptPath(path));
    const head = headerOf(path, source, file.length);
    if (!file.subarray(0, head.length).equals(head)) return undefined;
    const used = Buffer.from(file.subarray(head.length, head.length + size));
    return { used, data: file.subarray(head.length + size) };
  } catch {
    return undefined;
  }
}

/** When the work is done, so that the functions that ran are in it. */
function keepAtExit(entry) {
  if (scripts.length === 0) process.once('exit', writeUnkept);
  scripts.push(entry);
}

/** Writes what was not kept yet, and again when chunks of a pack ran for the first time. */
function writeUnkept() {
  const unkept = scripts.filter(({ isNew }) => isNew);
  if (unkept.length === 0) return;
  try {
    makeFolder(folder);
    if (!isOurs(folder) || !isOurs(dirname(folder))) return;
    for (const { path, source, contents } of unkept) writeKept(path, source, contents());
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
  const headLength = headerOf(path, source, 0).length;
  try {
    const contents = Buffer.concat([headerOf(path, source, headLength + data.length), data]);
    writeFileSync(partial, contents, { flag: 'wx', mode: 0o600 });
    renameSync(partial, keptPath(path));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/**
 * Names the build, and the contents of a script that is none of it; holds the lengths of the source and of the whole file. V8 itself looks
 * for its version and flags, but takes any source of the same length.
 */
function headerOf(path, source, fileLength) {
  const hash = path.startsWith(__dirname) ? '' : require('node:crypto').createHash('sha1').update(source).digest('hex');
  const id = Buffer.from(`octavo ${buildId} ${hash}\n`);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32LE(source.length, 0);
  numbers.writeUInt32LE(fileLength, 4);
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
    const key = `${buildId}-${process.version}-${process.arch}-${flagsKey()}`;
    const path = setting ? resolve(setting, key) : join(userCacheFolder(), key);
    return isOurs(path) && isOurs(dirname(path)) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Compiled code is of use under the flags that it was made under. Those that the command sets itself are always the same. */
function flagsKey() {
  let hash = 0;
  for (const letter of [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')) {
    hash = (Math.imul(hash, 31) + letter.codePointAt(0)) >>> 0;
  }
  return hash.toString(16);
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

module.exports = { loadMain, buildId, optimiseSooner };
