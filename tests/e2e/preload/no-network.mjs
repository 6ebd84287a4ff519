// Loaded first into every process of a build: whatever reaches for the network is written down and thrown out.
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);

function refuse(what) {
  return (...parameters) => {
    appendFileSync(process.env.OCTAVO_TEST_LOG, `${what} ${JSON.stringify(parameters[0] ?? null)}\n`);
    throw new Error(`${what} is not allowed while building`);
  };
}

const connections = {
  net: ['connect', 'createConnection'],
  tls: ['connect'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6'],
};
for (const [name, functions] of Object.entries(connections)) {
  const module = require(`node:${name}`);
  for (const key of functions) module[key] = refuse(`${name}.${key}`);
}
const { Socket } = require('node:net');
const connect = Socket.prototype.connect;
// Local pipes to a process's own children are no network.
Socket.prototype.connect = function (...parameters) {
  const [target] = parameters.flat();
  return target?.path === undefined ? refuse('net.Socket.connect')(target) : connect.apply(this, parameters);
};
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
