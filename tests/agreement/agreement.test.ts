import type { ConvertOutput, ConvertResult, ResolvedDocument } from '@octavo/core';
import { convert, defaultConfig, documentConfig, projectForFormat, renderConfigFor } from '@octavo/core';
import {
  inspectDocx,
  inspectHtmlDeck,
  inspectPdf,
  inspectPptx,
  missingWords,
  pdfStructure,
  words,
  wordsOfDocument,
} from '@octavo/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreementSources } from '../support/agreement-sources.ts';
import { expectedObservation } from '../support/expected-observation.ts';
import { extractText } from '../support/extract-text.ts';
import { findLostWords } from '../support/find-lost-words.ts';
import { hostFor } from '../support/host-for.ts';
import { nodesOnSlides } from '../support/nodes-on-slides.ts';
import { observe } from '../support/observe.ts';
import { renderers } from '../support/renderers.ts';
import { comparedElements, structureOfModel } from '../support/structure-of-model.ts';

/** Where the authors can be reached: the title block of some formats links there, others show the words. */
function contactsOf({ document }: ResolvedDocument): readonly string[] {
  return document.metadata.authors.flatMap(({ email, orcid }) => [
    ...(email === undefined ? [] : [`mailto:${email}`]),
    ...(orcid === undefined ? [] : [`https://orcid.org/${orcid.replace(/^https?:\/\/orcid\.org\//, '')}`]),
  ]);
}

describe.each(agreementSources())('$name', ({ source, folder, file }) => {
  let result: ConvertResult;
  let resolved: ResolvedDocument;

  beforeAll(async () => {
    const options = { config: defaultConfig, renderers, host: hostFor(folder) };
    result = await convert({ source, file, format: 'markdown' }, options);
    if (result.resolved === undefined) throw new Error('the source was not read');
    resolved = result.resolved;
    expect(result.outputs.map(({ format }) => format)).toEqual(renderers.map(({ format }) => format));
  });

  it('every format holds every word in reading order', async () => {
    const lost = await eachOutput((output, projected) => findLostWords(projected, output));
    expect(lost).toEqual(everywhere([]));
  });

  it('every format has the same title, language and addresses, and its links within', async () => {
    const observed = await eachOutput(async ({ bytes, format, outcomes }, projected) => {
      const isDeck = ['pptx', 'slides.html', 'slides.pdf'].includes(format);
      const config = renderConfigFor(projected, defaultConfig);
      const context = { theme: defaultConfig.theme, config, host: hostFor(folder) };
      const onSlides = isDeck ? await nodesOnSlides(projected, context) : undefined;
      const expected = expectedObservation(projected, outcomes, onSlides);
      const { internalLinks, languages, addresses, ...same } = await observe(bytes, format);
      const written = addresses.filter((address) => !contactsOf(projected).includes(address));
      const declaresLanguage = expected.languages.every((language) => languages.includes(language));
      // Contents, note marks and broken lines add links; none may be missing.
      return {
        ...same,
        addresses: written,
        declaresLanguage,
        lacksLinks: internalLinks < expected.internalLinks,
      };
    });
    const expected = await eachOutput(async ({ outcomes }, projected) => {
      const { title, addresses } = expectedObservation(projected, outcomes);
      return { title, addresses, declaresLanguage: true, lacksLinks: false };
    });
    expect(observed).toEqual(expected);
  });

  it('every format gives the same numbers and labels', async () => {
    const missing = await eachOutput(async ({ bytes, format, outcomes }, projected) => {
      const { flow, apart } = await extractText(bytes, format);
      const text = words(`${flow} ${apart}`).join(' ');
      const dropped = new Set(
        outcomes.filter(({ support }) => support === 'dropped').map(({ nodeId }) => nodeId),
      );
      return captionLabels(projected)
        .filter(({ id }) => !dropped.has(id))
        .map(({ label }) => label)
        .filter((label) => !text.includes(words(label).join(' ')));
    });
    expect(missing).toEqual(everywhere([]));
  });

  it('headings are the same in outline, styles and slide titles', async () => {
    const headings = resolved.toc.map(({ text }) => simplify(text)).filter((text) => text !== '');
    const [pdf, docx, pptx, html] = result.outputs;
    if (pdf === undefined || docx === undefined || pptx === undefined || html === undefined)
      throw new Error('a format is missing');
    const pageHeadings = projectForFormat(resolved, 'pdf').resolved.toc.map(({ number, text }) =>
      simplify(`${number ?? ''} ${text}`),
    );
    expect(
      (await inspectPdf(pdf.bytes)).outline
        .map(({ title }) => simplify(title))
        .filter((title) => title !== ''),
    ).toEqual(pageHeadings.filter((title) => title !== ''));
    const styled = inspectDocx(docx.bytes).paragraphs.filter(({ style }) => /^Heading\d$/.test(style ?? ''));
    const docxHeadings = projectForFormat(resolved, 'docx').resolved.toc.map(({ text }) => simplify(text));
    expect(styled.map(({ text }) => simplify(text)).filter((text) => text !== '')).toEqual(
      docxHeadings.filter((text) => text !== ''),
    );
    const titles = inspectPptx(pptx.bytes).slides.map(({ title }) => simplify(title));
    expect(inspectHtmlDeck(html.bytes).slides.map(({ title }) => simplify(title))).toEqual(titles);
    expect(headings.length >= docxHeadings.filter((text) => text !== '').length).toBe(true);
  });

  it('the structure of the PDF is that of the document', async () => {
    const pdf = result.outputs.find(({ format }) => format === 'pdf');
    const structure = pdf === undefined ? undefined : await pdfStructure(pdf.bytes);
    const projected = projectForFormat(resolved, 'pdf').resolved;
    // Poppler does not turn round what is drawn from the right.
    if (pdf === undefined || structure === undefined || projected.direction === 'rtl') return;
    const { elements, text } = structure;
    const titles = elements
      .filter(({ tag }) => /^H[1-6]$/.test(tag))
      .map((element) => simplify(element.text));
    expect(titles).toEqual(projected.toc.map((entry) => simplify(`${entry.number ?? ''} ${entry.text}`)));
    const { outcomes } = pdf;
    const config = renderConfigFor(resolved, documentConfig(defaultConfig, resolved.document.metadata));
    expect(comparedElements(elements)).toEqual(structureOfModel(projected, { outcomes, config }));
    // The words of charts are drawn, and said by their figure.
    const isChart = new Set(pdf.outcomes.filter(({ kind }) => kind === 'chart').map(({ nodeId }) => nodeId));
    const { flow, footnotes } = wordsOfDocument(projected, pdf.outcomes);
    const lost = missingWords(
      flow.filter(({ nodeId }) => !isChart.has(nodeId)),
      text,
    );
    const lostOfNotes = footnotes.flatMap((note) => missingWords(note, text));
    expect([...lost, ...lostOfNotes].map(({ unit }) => unit.words.join(' '))).toEqual([]);
  });

  it('notes come in the same order with the same words', async () => {
    const docx = result.outputs.find(({ format }) => format === 'docx');
    const shown = projectForFormat(resolved, 'docx').resolved.footnotes.length;
    expect(docx === undefined ? 0 : inspectDocx(docx.bytes).footnotes.length).toBe(shown);
  });

  async function eachOutput<Value>(
    look: (output: ConvertOutput, projected: ResolvedDocument) => Promise<Value>,
  ): Promise<Readonly<Record<string, Value>>> {
    const entries = [];
    for (const output of result.outputs) {
      entries.push([
        output.format,
        await look(output, projectForFormat(resolved, output.format).resolved),
      ] as const);
    }
    return Object.fromEntries(entries);
  }
});

function everywhere<Value>(value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(renderers.map(({ format }) => [format, value]));
}

/** The labels that stand with captions: `Figure 1`, `Table 2`. */
function captionLabels({
  document,
  numbers,
}: ResolvedDocument): readonly { readonly id: string; readonly label: string }[] {
  return document.children
    .filter((block) => (block.type === 'figure' || block.type === 'table') && block.caption !== undefined)
    .flatMap(({ id }) => (numbers[id] === undefined ? [] : [{ id, label: numbers[id].label }]));
}

function simplify(text: string): string {
  return words(text).join(' ');
}
