import type { Clause } from './clause.ts';
import { archiveClauses } from './clauses/a/archive.ts';
import { annotationClauses } from './clauses/ua/annotations.ts';
import { contentClauses } from './clauses/ua/content.ts';
import { elementClauses } from './clauses/ua/elements.ts';
import { fileClauses } from './clauses/ua/file.ts';
import { fontClauses } from './clauses/ua/fonts.ts';
import { identificationClauses } from './clauses/ua/identification.ts';
import { languageClauses } from './clauses/ua/language.ts';
import { nestingClauses } from './clauses/ua/nesting.ts';
import { tableClauses } from './clauses/ua/tables.ts';
import { typeClauses } from './clauses/ua/types.ts';

/** All clauses that are checked. */
export const clauses: readonly Clause[] = [
  ...identificationClauses,
  ...contentClauses,
  ...typeClauses,
  ...nestingClauses,
  ...languageClauses,
  ...elementClauses,
  ...tableClauses,
  ...annotationClauses,
  ...fileClauses,
  ...fontClauses,
  ...archiveClauses,
];
