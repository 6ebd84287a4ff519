import type { Clause } from '../../clause.ts';
import { attachmentClauses } from './attachments.ts';
import { fileStructureClauses } from './file-structure.ts';
import { graphicsClauses } from './graphics.ts';
import { interactionClauses } from './interaction.ts';
import { metadataClauses } from './metadata.ts';
import { privateUseClauses } from './private-use.ts';

/** ISO 19005-2 (and 19005-3, which differs in 6.8): what keeps a file readable for ever. */
export const archiveClauses: readonly Clause[] = [
  ...fileStructureClauses,
  ...graphicsClauses,
  ...privateUseClauses,
  ...interactionClauses,
  ...metadataClauses,
  ...attachmentClauses,
];
