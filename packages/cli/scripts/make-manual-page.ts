// Writes man/octavo.1; a test says when it is not current.
import { writeFileSync } from 'node:fs';
import { manualPage } from './manual-page.ts';

writeFileSync(new URL('../man/octavo.1', import.meta.url), manualPage());
