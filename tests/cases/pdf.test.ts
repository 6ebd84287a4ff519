import { pdfRenderer, planFormulas, toDefinition } from '@octavo/pdf';
import { inspectPdf, inspectStructure, printJson, printStructure, qpdfCheck, roundPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { cases } from '../support/case-folder.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { printDefinition } from '../support/print-definition.ts';
import type { ProjectedCase } from '../support/render-case.ts';
import { projectCase, renderCase } from '../support/render-case.ts';

describe.each(cases)('$name as PDF', (test) => {
  it('has its definition', async () => {
    const projected = await projectCase(test, 'pdf');
    const definition = projected === undefined ? null : await definitionOf(projected);
    expectGolden(test, 'definition.json', definition === null ? printJson(null) : printDefinition(definition));
  });

  it('has its text, links and outline in their places, and is sound', async () => {
    const rendered = await renderCase(test, pdfRenderer);
    const inspected = rendered === undefined ? null : roundPdf(await inspectPdf(rendered.bytes));
    expectGolden(test, 'pdf.json', printJson(inspected));
    const structure = rendered === undefined ? [] : await inspectStructure(rendered.bytes);
    expectGolden(test, 'structure.txt', structure.map((page) => `${printStructure(page)}\n`).join('\n'));
    if (rendered === undefined || inspected === null) return;
    expect((await qpdfCheck(rendered.bytes)) ?? []).toEqual([]);
    for (const page of inspected.pages) {
      const outside = page.items.filter(({ xPt, widthPt, yPt }) => xPt < 0 || xPt + widthPt > page.widthPt || yPt < 0 || yPt > page.heightPt);
      expect(outside, 'text beyond the page').toEqual([]);
    }
  });
});

async function definitionOf({ resolved, context }: ProjectedCase) {
  return toDefinition(resolved, { ...context, formulas: await planFormulas(resolved, context.theme) });
}
