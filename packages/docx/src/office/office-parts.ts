import type { Node, NodeId } from '@octavo/core';
import { Document, Math as Equation, Paragraph } from 'docx';
import type { Parts } from '../finish/compile-parts.ts';
import { compileParts } from '../finish/compile-parts.ts';
import { stillZip } from '../finish/still-zip.ts';
import { drawableCharts } from '../plan/plan-charts.ts';
import { planFormulas } from '../plan/plan-formulas.ts';

/** A chart for any Office file. */
export interface OfficeChart {
  /** The chart part (`c:chartSpace`); its only relationship, `rId1`, is to the workbook. */
  readonly xml: string;
  /** The data as a workbook (XLSX). */
  readonly workbook: Uint8Array;
}

/** Charts and equations as every Office file has them, by the ids of their nodes. */
export interface OfficeParts {
  readonly charts: ReadonlyMap<NodeId, OfficeChart>;
  /** `m:oMath` elements (ISO/IEC 29500-1 §22.1.2.77), the prefix not declared. */
  readonly equations: ReadonlyMap<NodeId, string>;
}

/** How charts look in the file that they are for. */
export interface OfficeLook {
  readonly labelSizePt: number;
}

/** Makes the charts and equations among nodes; those that Office cannot show are not in the result. */
export async function officeParts(nodes: readonly Node[], { labelSizePt }: OfficeLook): Promise<OfficeParts> {
  const drawable = await drawableCharts(nodes);
  const formulas = [...(await planFormulas(nodes))];
  const style = { fontName: '+mn-lt', color: { theme: 'dark1' }, widthPt: 600, heightPt: 300 } as const;
  const parts = compileParts(
    new Document({
      sections: [
        {
          children: [
            ...drawable.map(
              ({ make }, index) =>
                new Paragraph({ children: [make({ ...style, labelSizePt, drawingId: index + 1 })] }),
            ),
            ...formulas.map(([, make]) => new Paragraph({ children: [new Equation({ children: make() })] })),
          ],
        },
      ],
    }),
    [],
  );
  const equations = String(parts.get('word/document.xml')).match(/<m:oMath>.*?<\/m:oMath>/gs) ?? [];
  if (equations.length !== formulas.length) throw new Error('Every formula makes one equation.');
  return {
    charts: new Map(drawable.map(({ chart }, index) => [chart.id, chartPart(parts, index + 1)])),
    equations: new Map(formulas.map(([id], index) => [id, equations[index] ?? ''])),
  };
}

/** The chart's part with names that are the same each time, and in colours that follow the slide they stand on. */
function chartPart(parts: Parts, number: number): OfficeChart {
  const xml = String(parts.get(`word/charts/chart${number}.xml`))
    .replace(/<c:externalData r:id="[^"]*"/, '<c:externalData r:id="rId1"')
    .replaceAll('<a:schemeClr val="dk1"', '<a:schemeClr val="tx1"');
  const relationships = String(parts.get(`word/charts/_rels/chart${number}.xml.rels`));
  const file = /Target="\.\.\/(embeddings\/[^"]*\.xlsx)"/.exec(relationships)?.[1];
  const workbook = parts.get(`word/${file}`);
  if (!(workbook instanceof Uint8Array)) throw new Error('Every chart has a workbook.');
  return { xml, workbook: stillZip(workbook) };
}
