export type { NodeHostOptions } from './host/node/create-node-host.ts';
export { createNodeHost } from './host/node/create-node-host.ts';
export { findPackageFile } from './host/node/find-package-file.ts';
export { folderNames } from './host/node/folder-names.ts';
export { fileIdentity } from './host/node/read-kept-file.ts';
export { readRegularFile } from './host/node/read-regular-file.ts';
