export type { NodeHostOptions } from './host/node/create-node-host.ts';
export { createNodeHost } from './host/node/create-node-host.ts';
export type { FileIdentity } from './host/node/file-identity.ts';
export { fileIdentity } from './host/node/file-identity.ts';
export { findPackageFile } from './host/node/find-package-file.ts';
export type { FoundResource, ResourceFolders } from './host/node/find-resource.ts';
export { findResource } from './host/node/find-resource.ts';
export { folderNames } from './host/node/folder-names.ts';
export { readRegularFile } from './host/node/read-regular-file.ts';
