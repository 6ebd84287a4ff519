import { createHtmlRenderer, htmlRenderer } from '@octavo/html';
import { htmlErrors, inspectHtmlPage } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { cases } from '../support/case-folder.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { projectCase, renderCase } from '../support/render-case.ts';

describe.each(cases)('$name as a page', (test) => {
  it('has its article', async () => {
    const projected = await projectCase(test, 'html');
    if (projected === undefined) return expectGolden(test, 'page.html', '');
    const { resolved, context } = projected;
    const config = { ...context.config, htmlPage: { fragment: true } };
    const { bytes } = await createHtmlRenderer({ sourceLines: false }).render(resolved, { ...context, config });
    expectGolden(test, 'page.html', withoutImages(new TextDecoder().decode(bytes)));
  });

  it('is HTML without errors that fetches nothing and whose links lead somewhere', async () => {
    const rendered = await renderCase(test, htmlRenderer);
    if (rendered === undefined) return;
    const { fetched, faults, language, title } = inspectHtmlPage(rendered.bytes);
    expect({ fetched, faults, language, title }).toEqual({
      fetched: [],
      faults: [],
      language: rendered.resolved.language,
      title: rendered.resolved.title,
    });
    expect(htmlErrors(new TextDecoder().decode(rendered.bytes))).toEqual([]);
  });
});

/** Bytes of images are tested where they are made. */
function withoutImages(page: string): string {
  return page.replaceAll(/(data:image\/[a-z+]+;base64,)[^"]*/g, '$1…');
}
