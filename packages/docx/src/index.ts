export { docxRenderer } from './docx-renderer.ts';
