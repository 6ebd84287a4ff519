import { type Config, convert, defaultConfig, mergeConfig, projectForFormat, walk } from '@octavo/core';
import { inspectDocx, words } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { extractText } from '../support/extract-text.ts';
import { hostFor } from '../support/host-for.ts';
import { renderers } from '../support/renderers.ts';

const source = `# Start

First words[^a] <!-- comment by Ed: Is that truly so? --> go on[^b].

Last words of all the text.

[^a]: Alpha the note.

[^b]: Beta the note.
`;

/** What stands in the part of a Word document that holds comments. */
function wordComments(bytes: Uint8Array, format: string): string {
  if (format !== 'docx') return '';
  const { opened } = inspectDocx(bytes);
  return new TextDecoder().decode(opened.bytes('word/comments.xml')).replace(/<[^>]*>/g, ' ');
}

async function formats(config: Config) {
  const host = hostFor(new URL('.', import.meta.url));
  const { outputs, resolved } = await convert(
    { source, file: 'a.md', format: 'markdown' },
    { config, renderers, host },
  );
  if (resolved === undefined) throw new Error('the source was not read');
  return Promise.all(
    outputs.map(async ({ format, bytes, outcomes }) => {
      const { flow, apart } = await extractText(bytes, format);
      const nodes = Array.from(walk(projectForFormat(resolved, format).resolved.document));
      const supportOf = (type: string) => {
        const node = nodes.find((entry) => entry.type === type);
        return outcomes.find(({ nodeId }) => nodeId === node?.id)?.support;
      };
      const text = words(`${flow} ${apart} ${wordComments(bytes, format)}`).join(' ');
      return { format, bytes, flow: words(flow).join(' '), text, supportOf };
    }),
  );
}

it.each([false, true])(
  'a remark of the source is in each format, or reported as left out (comments: %s)',
  async (comments) => {
    for (const { format, text, supportOf } of await formats(mergeConfig(defaultConfig, { comments }))) {
      const support = supportOf('comment');
      expect({ format, isThere: text.includes('Is that truly so') }).toEqual({
        format,
        isThere: support === 'native' || support === 'substituted',
      });
    }
  },
);

it('endnotes stand in each format once, in order, or after all the text where there is a flow', async () => {
  const made = await formats(mergeConfig(defaultConfig, { notes: 'endnotes' }));
  for (const { format, text, supportOf } of made) {
    const places = ['Alpha the note', 'Beta the note'].map((note) => text.indexOf(note));
    expect({
      format,
      support: supportOf('footnoteDefinition'),
      found: places.every((place) => place >= 0),
    }).toEqual({
      format,
      support: expect.stringMatching(/^(native|substituted)$/),
      found: true,
    });
    expect(places[0], format).toBeLessThan(places[1] ?? 0);
    expect(text.split('Alpha the note'), format).toHaveLength(2);
  }
  for (const { format, text } of made.filter(({ format }) => ['pdf', 'docx', 'html'].includes(format)))
    expect(text.indexOf('Last words of all the text'), format).toBeLessThan(text.indexOf('Alpha the note'));
  const word = made.find(({ format }) => format === 'docx');
  const { opened } = inspectDocx(word?.bytes ?? new Uint8Array());
  const notes = (part: string) => new TextDecoder().decode(opened.bytes(part));
  expect(notes('word/endnotes.xml')).toContain('Alpha');
  expect(notes('word/footnotes.xml')).not.toContain('Alpha');
});
