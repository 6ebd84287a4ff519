export { type ImportDocxOptions, type ImportDocxResult, importDocx } from './docx-importer.ts';
export { docxRenderer } from './docx-renderer.ts';
export { PackageError } from './package/package-error.ts';
export { createReferenceDocument } from './reference-document.ts';
