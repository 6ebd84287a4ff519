export { applyReference } from './apply-reference.ts';
export { loadReference } from './load-reference.ts';
