import type { Lint } from './lint-finding.ts';
import { danglingRelationship } from './package-lints/dangling-relationship.ts';
import { forbiddenCharacter } from './package-lints/forbidden-character.ts';
import { mediaContent } from './package-lints/media-content.ts';
import { missingContentType } from './package-lints/missing-content-type.ts';
import { phantomPart } from './package-lints/phantom-part.ts';
import { unsafeTarget } from './package-lints/unsafe-target.ts';

/** The lints for every Office package. */
export const packageLints: readonly Lint[] = [
  danglingRelationship,
  phantomPart,
  missingContentType,
  mediaContent,
  forbiddenCharacter,
  unsafeTarget,
];
