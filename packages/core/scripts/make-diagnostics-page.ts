// Writes docs/guide/diagnostics.md from the catalogue; a test says when it is not current.
import { writeFileSync } from 'node:fs';
import { diagnosticsPage } from './diagnostics-page.ts';

writeFileSync(new URL('../../../docs/guide/diagnostics.md', import.meta.url), diagnosticsPage());
