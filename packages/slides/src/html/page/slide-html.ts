import { plainText } from '@octavo/core';
import type { Html, HtmlAttributes } from '@octavo/html/content';
import { elementHtml, inlinesHtml, joinHtml, noHtml, textHtml, textNodeHtml } from '@octavo/html/content';
import type { Slide } from '../../deck.ts';
import { footText } from '../../foot-text.ts';
import type { HtmlContext } from '../html-context.ts';
import { regionHtml } from '../regions/region-html.ts';
import { slideElementId } from '../slide-element-id.ts';
import {
  bylineDeclarations,
  colorDeclarations,
  subtitleDeclarations,
  titleDeclarations,
} from '../style/declarations.ts';
import { backgroundHtml } from './background-html.ts';
import { notesHtml } from './notes-html.ts';

/** A slide as a labelled section: the frame that is shown, and what the speaker says. */
export function slideHtml(slide: Slide, context: HtmlContext): Html {
  const attributes = {
    class: slideClasses(slide),
    id: slideElementId(context.slideNumber),
    'aria-roledescription': context.resolved.strings.slide,
    'aria-labelledby': slideElementId(context.slideNumber, 'title'),
  };
  const frame = elementHtml(
    'div',
    { class: frameClasses(slide, context), id: slide.id },
    backgroundHtml(slide, context),
    ...(context.titleAnchors.get(slide.id) ?? []).map((id) => elementHtml('span', { id })),
    titleHtml(slide, context),
    openingHtml(slide, context),
    ...slide.regions.map((region) => regionHtml(region, context)),
    ...footHtml(slide, context),
  );
  return elementHtml('section', attributes, frame, notesHtml(slide, context));
}

/** Header and footer, and the slide's number unless the author took it away. */
function footHtml(slide: Slide, context: HtmlContext): readonly Html[] {
  const { deck, slideNumber } = context;
  const { header = '', isUnnumbered } = slide;
  const { text, isAuthors } = footText(slide, deck);
  // The deck's title is that of the page: readers of screens need not hear it with every slide.
  const attributes = { class: 'slide-footer', ...(isAuthors ? {} : { 'aria-hidden': 'true' }) };
  return [
    header === ''
      ? noHtml
      : elementHtml('p', { class: 'slide-header' }, textNodeHtml({ value: header }, context)),
    text === '' ? noHtml : elementHtml('p', attributes, textNodeHtml({ value: text }, context)),
    isUnnumbered === true
      ? noHtml
      : elementHtml('p', { class: 'slide-number' }, textHtml(`${slideNumber} / ${deck.slides.length}`)),
  ];
}

/** Where a slide has a ground of its own, its colours are a class. */
function frameClasses(slide: Slide, { styles, theme }: HtmlContext): string {
  const colors = colorDeclarations(slide, theme);
  return colors === undefined ? 'frame' : `frame ${styles.classOf(colors)}`;
}

/** A closing slide looks like that of a section. The author's classes are set apart, so that none of ours is met by chance. */
function slideClasses({ layout, classes }: Slide): string {
  const own = classes.map((name) => `author-${name.replace(/[^\w-]/g, '')}`);
  return ['slide', `slide-${layout === 'closing' ? 'section' : layout}`, ...own].join(' ');
}

/** The first title is the page's only `h1`. Where the author gave no title, or one too long, the plan has made one of plain words. */
function titleHtml(slide: Slide, context: HtmlContext): Html {
  const plain = slide.title.slice(0, slide.title.length - slide.titleSuffix.length);
  const content =
    slide.titleContent.length === 0
      ? [textNodeHtml({ value: plain }, context), ...suffixHtml(slide.titleSuffix)]
      : [...inlinesHtml(slide.titleContent, context), ...suffixHtml(slide.titleSuffix)];
  const attributes = {
    class: `title ${context.styles.classOf(titleDeclarations(slide, context.theme))}`,
    id: slideElementId(context.slideNumber, 'title'),
    ...titleLabel(slide),
  };
  return elementHtml(context.slideNumber === 1 ? 'h1' : 'h2', attributes, ...content);
}

/** A title that is read otherwise than its words: one that is cut, or of formulas, which readers of headings do not know. */
function titleLabel({ title, titleSuffix, titleContent, wholeTitle }: Slide): HtmlAttributes {
  if (wholeTitle !== undefined) return { 'aria-label': wholeTitle + titleSuffix };
  const isFormula =
    titleContent.some(({ type }) => type === 'inlineMath') &&
    titleContent.every((node) => node.type === 'inlineMath' || plainText([node]).trim() === '');
  return isFormula ? { 'aria-label': title } : {};
}

/** What tells a title apart from that of the slide before, such as its part of several. */
function suffixHtml(suffix: string): readonly Html[] {
  return suffix === '' ? [] : [elementHtml('span', { class: 'title-suffix' }, textHtml(suffix))];
}

/** What stands under the title of an opening slide. */
function openingHtml(slide: Slide, context: HtmlContext): Html {
  const { subtitle, byline } = slide;
  const { styles, theme } = context;
  const place = (declarations: string): string => styles.classOf(declarations);
  return joinHtml([
    subtitle.length === 0
      ? noHtml
      : elementHtml(
          'p',
          { class: `subtitle ${place(subtitleDeclarations(slide, theme))}` },
          ...inlinesHtml(subtitle, context),
        ),
    byline.length === 0
      ? noHtml
      : elementHtml(
          'div',
          { class: `byline ${place(bylineDeclarations(theme))}` },
          ...byline.map((value) => elementHtml('p', {}, textNodeHtml({ value }, context))),
        ),
  ]);
}
