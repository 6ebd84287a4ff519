import type { ResolvedDocument } from '@octavo/core';
import { pdfElements } from '@octavo/testkit';
import type { MadeOfModel } from './structure-of-model.ts';
import { comparedElements, structureOfModel } from './structure-of-model.ts';

/** The elements of a PDF's structure in reading order beside those that its model has. */
export interface StructureComparison {
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/** Both empty where Poppler is not installed. */
export async function compareStructure(
  bytes: Uint8Array,
  projected: ResolvedDocument,
  made: MadeOfModel,
): Promise<StructureComparison> {
  const elements = await pdfElements(bytes);
  if (elements === undefined) return { found: [], expected: [] };
  return {
    found: comparedElements(elements),
    expected: structureOfModel(projected, made),
  };
}
