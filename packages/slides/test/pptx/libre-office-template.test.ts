import { inspectPptx, validateOoxml } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { checkedDeck } from './checked-deck.ts';
import { houseTemplate } from './house-template.ts';

const master = 'ppt/slideMasters/slideMaster1.xml';

/** A sample paragraph as LibreOffice writes it: its look is on the words. */
const sample = (level: number, size: number): string =>
  `<a:p><a:pPr lvl="${level}" marL="${432_000 * (level + 1)}" indent="-324000"><a:buChar char="–"/></a:pPr><a:r><a:rPr lang="en-US" b="1" sz="${size}"><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></a:rPr><a:t>Words</a:t></a:r></a:p>`;

it('reads styles of text from the sample words of a master that has none', async () => {
  const template = await houseTemplate((parts) => {
    parts[master] = String(parts[master])
      .replace(/<p:txStyles>.*<\/p:txStyles>/, '')
      .replace(/(type="title"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>/, `$1${sample(0, 3600)}`)
      .replace(
        /(type="body" idx="1"\/>.*?<a:lstStyle\/>)(?:<a:p>.*?<\/a:p>)+/,
        `$1${sample(0, 2600)}${sample(1, 2200)}`,
      );
  });
  const bytes = await checkedDeck(undefined, template);
  const { xml } = inspectPptx(bytes);
  const styles = /<p:txStyles>.*<\/p:txStyles>/s.exec(xml(master))?.[0] ?? '';
  expect(styles).toMatch(/<p:titleStyle>\s*<a:lvl1pPr [^>]*marL="432000".*?sz="3600"/s);
  expect(styles).toMatch(/<p:bodyStyle>\s*<a:lvl1pPr .*?sz="2600".*?<a:lvl2pPr .*?sz="2200"/s);
  // Levels that the sample lacks go on smaller and further in.
  expect(styles).toMatch(/<a:lvl3pPr [^>]*marL="1149750".*?sz="2000"/s);
  // One of titles, nine of text, and nine of what stands in tables and boxes, which is in the theme's font.
  expect(styles.match(/<a:lvl\dpPr/g)).toHaveLength(19);
  expect(styles).toMatch(/<p:otherStyle>\s*<a:lvl1pPr>\s*<a:defRPr>\s*<a:latin typeface="\+mn-lt"/);
  expect((await validateOoxml(bytes, '.pptx')).problems).toEqual([]);
});

it('takes no place of a subtitle for content, and sets what stands there without bullets', async () => {
  const content = 'ppt/slideLayouts/slideLayout4.xml';
  const template = await houseTemplate((parts) => {
    // A layout of LibreOffice: called one of text, with a subtitle alone, and its title in the middle of its place.
    parts[content] = String(parts[content])
      .replace(' type="obj"', ' type="tx"')
      .replace('name="Title and Content"', 'name="Title Slide"')
      .replace('<p:ph idx="1"/>', '<p:ph type="subTitle" idx="1"/>');
    const opening = 'ppt/slideLayouts/slideLayout1.xml';
    parts[opening] = String(parts[opening]).replace(/<p:sp>.*<\/p:sp>/s, '');
  });
  const { slides, xml, opened } = inspectPptx(await checkedDeck(undefined, template));
  const nameOf = (index: number): string =>
    /<p:cSld name="([^"]*)"/.exec(new TextDecoder().decode(opened.bytes(slides[index]?.layout ?? '')))?.[1] ??
    '';
  expect(nameOf(0)).toBe('Title Slide');
  expect(nameOf(1)).not.toBe('Title Slide');
  expect(xml('ppt/slides/slide1.xml').replaceAll(/>\s+</g, '><')).toMatch(
    /type="subTitle".*<a:p><a:pPr indent="0" marL="0"><a:buNone\/>/,
  );
});
