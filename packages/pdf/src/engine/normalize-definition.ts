import type { EngineContent } from './definition/engine-blocks.ts';
import type { EngineDefinition, PageContent } from './definition/engine-document.ts';
import type { EngineMargin } from './definition/engine-style.ts';
import { bytesOfDataUrl } from './file/bytes-of-data-url.ts';
import { filesOf } from './files-of.ts';
import { namedPageSize } from './named-page-size.ts';
import { namedStandard } from './named-standard.ts';
import type { PdfmakeContent, PdfmakeDefinition, PdfmakeInfo } from './pdfmake-definition.ts';
import { refuseWhatIsNotDone } from './refuse-what-is-not-done.ts';

/** pdfmake's own defaults. */
const defaultMarginPt = 40;
const defaultFontSizePt = 12;
/** The text font of the engine's own package: pdfmake's default is a file beside it that it reads by itself. */
const defaultFont = 'Source Serif 4';

/** A definition as pdfmake takes it, with all that may be left out filled in. Its contents are taken over as they are, not copied. */
export function normalizeDefinition(definition: PdfmakeDefinition): EngineDefinition {
  const {
    content,
    pageSize = 'A4',
    pageOrientation,
    pageMargins = defaultMarginPt,
    defaultStyle,
    header,
    footer,
    background,
    watermark,
    images,
    info,
    attachments,
    files,
    subset,
    standard = subset === undefined ? undefined : namedStandard(subset),
    ...rest
  } = definition;
  refuseWhatIsNotDone(definition);
  const { width, height } = turned(
    typeof pageSize === 'string' ? namedPageSize(pageSize) : pageSize,
    pageOrientation,
  );
  return {
    ...rest,
    content: asBlocks(content),
    pageSize: { width, height },
    pageMargins: marginSides(pageMargins),
    defaultStyle: { fontSize: defaultFontSizePt, font: defaultFont, ...defaultStyle },
    info: documentInfo(info),
    ...(header === undefined ? {} : { header: pageContent(header) }),
    ...(footer === undefined ? {} : { footer: pageContent(footer) }),
    ...(background === undefined ? {} : { background: backgroundContent(background) }),
    ...(watermark === undefined
      ? {}
      : { watermark: typeof watermark === 'string' ? { text: watermark } : watermark }),
    ...(images === undefined ? {} : { images: imageBytes(images) }),
    ...(standard === undefined ? {} : { standard }),
    ...filesOf(attachments, files),
  };
}

function turned(
  size: { readonly width: number; readonly height: number },
  orientation: PdfmakeDefinition['pageOrientation'],
): { readonly width: number; readonly height: number } {
  const isWide = size.width > size.height;
  const isTurned = orientation === 'landscape' ? !isWide : orientation === 'portrait' && isWide;
  return isTurned ? { width: size.height, height: size.width } : size;
}

function asBlocks(content: PdfmakeContent): readonly EngineContent[] {
  if (typeof content === 'string') return [{ text: content }];
  if (!isList(content)) return [content];
  return content.map((part) => asBlock(part));
}

function asBlock(content: PdfmakeContent): EngineContent {
  if (typeof content === 'string') return { text: content };
  return isList(content) ? { stack: asBlocks(content) } : content;
}

function isList(content: PdfmakeContent): content is readonly PdfmakeContent[] {
  return Array.isArray(content);
}

function pageContent(given: NonNullable<PdfmakeDefinition['header']>): PageContent {
  // What stands on every page is written on for each: it needs a copy.
  if (typeof given !== 'function') return () => asBlock(structuredClone(given));
  return (...page) => {
    const made = given(...page);
    return made === undefined || made === null ? undefined : asBlock(made);
  };
}

function backgroundContent(
  given: NonNullable<PdfmakeDefinition['background']>,
): NonNullable<EngineDefinition['background']> {
  if (typeof given !== 'function') return () => asBlock(structuredClone(given));
  return (page, size) => {
    const made = given(page, size);
    return made === undefined || made === null ? undefined : asBlock(made);
  };
}

function marginSides(margin: EngineMargin): readonly [number, number, number, number] {
  if (typeof margin === 'number') return [margin, margin, margin, margin];
  return margin.length === 2 ? [margin[0], margin[1], margin[0], margin[1]] : margin;
}

function documentInfo({
  creationDate,
  date,
  ...info
}: PdfmakeInfo = {}): NonNullable<EngineDefinition['info']> {
  return { ...info, date: date ?? creationDate ?? new Date(0) };
}

function imageBytes(
  images: Readonly<Record<string, Uint8Array | string>>,
): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    Object.entries(images).map(([key, image]) => [
      key,
      typeof image === 'string' ? bytesOfDataUrl(image) : image,
    ]),
  );
}
