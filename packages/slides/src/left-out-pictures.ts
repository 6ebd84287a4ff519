import type { Diagnostic, Outcome, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, walk } from '@octavo/core';

/** Pictures that a format cannot show where they stand, and that no words stand for; those that the plan left out are told of already. */
export function leftOutPictures(
  written: readonly Outcome[],
  planned: readonly Outcome[],
  { document }: ResolvedDocument,
  format: string,
): readonly Diagnostic[] {
  const lost = new Set(
    written.flatMap(({ kind, support, nodeId }) =>
      kind === 'image' && support === 'dropped' ? [nodeId] : [],
    ),
  );
  for (const { nodeId } of planned) lost.delete(nodeId);
  if (lost.size === 0) return [];
  return walk(document).flatMap((node) =>
    node.type === 'image' && lost.has(node.id)
      ? createDiagnostic(
          'picture-left-out',
          { url: node.url, format },
          { file: document.file, position: node.position },
        )
      : [],
  );
}
