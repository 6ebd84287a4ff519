import type { NodeBase } from './base.ts';

/** The next block starts a page (`<!-- pagebreak -->`, `\newpage`, `::pagebreak`). */
export interface PageBreak extends NodeBase {
  readonly type: 'pageBreak';
}
