import type { Inline } from '../model/node-map.ts';
import type { NodeId } from '../model/nodes/base.ts';
import { walk } from '../model/visit.ts';
import { captionWords } from './caption-words.ts';
import type { ResolvedDocument } from './resolved-document.ts';

/** A line of a list of figures or tables. */
export interface CaptionEntry {
  readonly nodeId: NodeId;
  /** `Figure 3`. */
  readonly label: string;
  readonly content: readonly Inline[];
}

/** What has a number and a caption, in reading order. Charts are figures. */
export function listCaptions(
  { document, numbers }: ResolvedDocument,
  kind: 'figure' | 'table',
): readonly CaptionEntry[] {
  return Array.from(walk(document)).flatMap((node): readonly CaptionEntry[] => {
    const isSuch = node.type === kind || (kind === 'figure' && node.type === 'chart');
    const number = numbers[node.id];
    if (!isSuch || number === undefined) return [];
    const content =
      node.type === 'chart'
        ? node.title === undefined
          ? []
          : [{ type: 'text', id: `${node.id}-title`, value: node.title } as const]
        : captionWords((node.type === 'figure' || node.type === 'table' ? node.caption : undefined) ?? []);
    return [{ nodeId: node.id, label: number.label, content }];
  });
}
