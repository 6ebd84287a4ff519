export { pptxRenderer } from './pptx-renderer.ts';
export type { PptxInput } from './write-pptx.ts';
export { writePptx } from './write-pptx.ts';
