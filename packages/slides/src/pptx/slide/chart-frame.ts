import type { Chart } from '@octavo/core';
import { describeChart } from '@octavo/core';
import type { OfficeChart } from '@octavo/docx/office';
import type { ChartStore } from '../package/chart-store.ts';
import { relationshipTypes } from '../package/part.ts';
import type { RelationshipTable } from '../package/relationship-table.ts';
import { attributes } from '../xml.ts';
import { transformXml } from './shape-xml.ts';
import type { FrameInput } from './table-frame.ts';

const chartUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A chart that the program draws from its data, which *Edit Data* opens; its values are its alternative text. */
export function chartFrameXml(
  chart: Chart,
  part: OfficeChart,
  frame: FrameInput,
  { relationships, charts }: { readonly relationships: RelationshipTable; readonly charts: ChartStore },
): string {
  const id = relationships.toPart(relationshipTypes.chart, charts.add(part));
  const name = attributes({ id: frame.id, name: `Chart ${frame.id}`, descr: describeChart(chart) });
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr${name}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${frame.placeholder}</p:nvPr></p:nvGraphicFramePr>${transformXml(frame.box, 'p')}<a:graphic><a:graphicData uri="${chartUri}"><c:chart xmlns:c="${chartUri}" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}
