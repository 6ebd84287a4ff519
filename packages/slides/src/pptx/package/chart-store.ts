import type { OfficeChart } from '@octavo/docx/office';
import type { Part } from './part.ts';
import { contentTypes, relationshipTypes } from './part.ts';
import { RelationshipTable } from './relationship-table.ts';

/** The charts of a package while it is written, each with its workbook. */
export class ChartStore {
  readonly #parts: Part[] = [];
  #count = 0;

  /** Adds a chart; the path of its part. */
  add({ xml, workbook }: OfficeChart): string {
    this.#count += 1;
    const workbookPath = `/ppt/embeddings/workbook${this.#count}.xlsx`;
    const relationships = new RelationshipTable();
    relationships.toPart(relationshipTypes.package, workbookPath);
    const path = `/ppt/charts/chart${this.#count}.xml`;
    this.#parts.push(
      { path, contentType: contentTypes.chart, content: xml, relationships: relationships.list() },
      { path: workbookPath, contentType: contentTypes.workbook, content: workbook, relationships: [] },
    );
    return path;
  }

  parts(): readonly Part[] {
    return this.#parts;
  }
}
