export type { NodeHostOptions } from './host/node/create-node-host.ts';
export { createNodeHost } from './host/node/create-node-host.ts';
export { readRegularFile } from './host/node/read-regular-file.ts';
