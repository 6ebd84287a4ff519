export { renderDiagnostics } from './render-diagnostics.ts';
export { standardDiagnostics } from './standard-diagnostics.ts';
