export { marpRenderer } from './marp-renderer.ts';
export { writeMarp } from './write-marp.ts';
