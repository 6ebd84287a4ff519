import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import type { PlacedSlide } from '@octavo/testkit';
import { checkPptx, inspectPptx, makePng, openPackage, slideBoxes, validateOoxml } from '@octavo/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { pptxRenderer } from '../../src/pptx/index.ts';
import { houseTemplate } from './house-template.ts';

const slides = [
  '## At the right\n\n![bg right](sun.png)\n\n- one\n- two\n- three',
  '## At the left\n\n![bg left:40% contain A sun](sun.png)\n\nSome words beside it that go on for a while',
  '## The same again\n\n![bg right:50%](sun.png)\n\n- one\n- two',
  '## Code\n\n<!-- header: Above -->\n\n![bg right:33.3%](sun.png)\n\n```js\none();\n```',
  '## Table\n\n![bg left](sun.png)\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  '## Thanks\n\n![bg right](sun.png)\n\nAny questions?',
];
const foot = 'A footer that is too long for a line of half a slide, so that it takes two of them';
const source = `---\nmarp: true\ntitle: Sides\nfooter: ${foot}\npaginate: true\n---\n\n# Sides\n\n---\n\n${slides.join('\n\n---\n\n')}\n`;

async function build(template?: Uint8Array): Promise<Uint8Array> {
  const png = makePng(120, 90, [200, 120, 0]);
  const host = {
    ...createMemoryHost({ 'sun.png': png, ...(template === undefined ? {} : { 'house.pptx': template }) }),
    decodeRaster: async (bytes: Uint8Array) =>
      ({ ok: true, image: { format: 'png', bytes, widthPx: 120, heightPx: 90 } }) as const,
  };
  const referenceDoc = template === undefined ? '' : 'house.pptx';
  const { outputs } = await convert(
    { source, format: 'markdown' },
    {
      config: { ...defaultConfig, slides: { ...defaultConfig.slides, referenceDoc } },
      renderers: [pptxRenderer],
      host,
    },
  );
  return outputs[0]?.bytes ?? new Uint8Array();
}

function layoutNames(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes);
  return inspectPptx(bytes).slides.map(
    ({ layout }) =>
      /<p:cSld name="([^"]*)"/.exec(new TextDecoder().decode(opened.bytes(layout ?? '')))?.[1] ?? '',
  );
}

/** The shapes of a slide that lie over its picture. */
function overPicture({ shapes }: PlacedSlide): readonly string[] {
  const picture = shapes.find(({ name }) => name === 'Background')?.box;
  if (picture === undefined) return ['no picture'];
  return shapes
    .filter(({ name }) => name !== 'Background')
    .filter(({ box }) => box.leftPt < picture.rightPt && box.rightPt > picture.leftPt)
    .map(({ name }) => name);
}

describe('words beside a picture', () => {
  let ours: Uint8Array;
  let onHouse: Uint8Array;
  beforeAll(async () => {
    ours = await build();
    onHouse = await build(await houseTemplate());
  });

  it('have layouts for the sides and widths that the deck has, one for each', () => {
    const expected = [
      'Title and Statement, Picture at Right (50 %)',
      'Title and Statement, Picture at Left (40 %)',
      'Title and Statement, Picture at Right (50 %)',
      'Title and Code, Picture at Right (33.3 %)',
      'Title and Table, Picture at Left (50 %)',
    ];
    expect(layoutNames(ours).slice(1, 6)).toEqual(expected);
    // On a house's template few words are not set larger.
    expect(layoutNames(onHouse).slice(1, 6)).toEqual(
      expected.map((name) => name.replace('Statement', 'Content')),
    );
  });

  it('inherit their places, and lie beside it with footer and number, on our master and on that of a house', async () => {
    expect(checkPptx(ours)).toEqual([]);
    for (const bytes of [ours, onHouse]) {
      expect((await validateOoxml(bytes, '.pptx')).problems).toEqual([]);
      const [, ...beside] = slideBoxes(openPackage(bytes));
      expect(beside.map(overPicture)).toEqual(beside.map(() => []));
      const xml = inspectPptx(bytes).xml('ppt/slides/slide2.xml').replaceAll(/>\s+</g, '><');
      expect(xml).toContain('<p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>');
      expect(xml).toContain('<p:ph idx="41" type="pic"/>');
    }
  });
});
