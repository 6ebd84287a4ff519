import { captionClass } from '../../model/caption-class.ts';
import type { Inline } from '../../model/node-map.ts';
import type { Position } from '../../model/nodes/base.ts';
import { plainText } from '../../model/plain-text.ts';
import { smallCapsClass } from '../../model/small-caps-class.ts';
import { isSafeUrl } from '../../parse/build/safe-url.ts';

type Attribs = Readonly<Record<string, string>>;

/** An element within a line, read: its name, its attributes, the inlines inside it. */
export interface InlineElement {
  readonly name: string;
  readonly attribs: Attribs;
  readonly children: readonly Inline[];
  readonly position: Position | undefined;
}

const wrappers = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  mark: 'highlight',
  sub: 'subscript',
  sup: 'superscript',
  kbd: 'keyboard',
} as const;

/** The inlines that an HTML element within a line stands for; those inside it when it has no meaning of its own. */
export function elementInline({ name, attribs, children, position }: InlineElement): readonly Inline[] {
  const place = { id: '', ...(position === undefined ? {} : { position }) };
  const label = attribs['id'] ?? attribs['name'];
  if (Object.hasOwn(wrappers, name)) {
    const type = wrappers[name as keyof typeof wrappers];
    return anchored(label, place, [{ ...place, type, children }]);
  }
  switch (name) {
    case 'br':
      return [{ ...place, type: 'lineBreak' }];
    case 'img':
      return imageOf(attribs, place);
    case 'code':
    case 'samp':
      return [{ ...place, type: 'inlineCode', value: plainText(children) }];
    case 'q':
      return [{ ...place, type: 'text', value: '“' }, ...children, { ...place, type: 'text', value: '”' }];
    case 'a':
      return anchored(label, place, linkOf(attribs, children, place));
    case 'span':
    case 'bdo': {
      const lang = attribs['lang'];
      const classes = classesOf(attribs);
      if (lang === undefined && classes.length === 0) return anchored(label, place, children);
      const attributes = {
        ...(label === undefined ? {} : { label }),
        ...(classes.length === 0 ? {} : { classes }),
        ...(lang === undefined ? {} : { values: { lang } }),
      };
      return [{ ...place, attributes, type: 'span', children }];
    }
    default:
      return anchored(label, place, children);
  }
}

/** The classes that say what a span is. */
function classesOf(attribs: Attribs): readonly string[] {
  const isCaption = /(?:^|\s)caption(?:\s|$)/.test(attribs['class'] ?? '');
  return [...(isSmallCaps(attribs) ? [smallCapsClass] : []), ...(isCaption ? [captionClass] : [])];
}

/** Small capitals by class, as Pandoc writes them, or by style. */
function isSmallCaps({ class: classes = '', style = '' }: Attribs): boolean {
  return (
    /(?:^|\s)small-?caps(?:\s|$)/.test(classes) || /font-variant(?:-caps)?\s*:\s*small-caps/i.test(style)
  );
}

type Place = { readonly id: string; readonly position?: Position };

/** What `id` or `name` marks can be linked to: a span with the label around it. */
function anchored(label: string | undefined, place: Place, children: readonly Inline[]): readonly Inline[] {
  return label === undefined || label === ''
    ? children
    : [{ ...place, attributes: { label }, type: 'span', children }];
}

function linkOf(attribs: Attribs, children: readonly Inline[], place: Place): readonly Inline[] {
  const url = attribs['href'];
  if (url === undefined || children.length === 0) return children;
  const title = attribs['title'];
  return [
    {
      ...place,
      type: 'link',
      url: isSafeUrl(url) ? url : '',
      ...(title === undefined ? {} : { title }),
      children,
    },
  ];
}

function imageOf(attribs: Attribs, place: Place): readonly Inline[] {
  const url = attribs['src'];
  if (url === undefined) return [];
  const width = styleLength('width', attribs) ?? attribs['width'];
  const height = styleLength('height', attribs) ?? attribs['height'];
  const values = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  const attributes = Object.keys(values).length === 0 ? {} : { attributes: { values } };
  return [{ ...place, ...attributes, type: 'image', url, alt: attribs['alt'] ?? '' }];
}

/** A length that the style of an element names, which counts more than its attributes; none where it says `auto` or is calculated. */
function styleLength(property: 'width' | 'height', { style = '' }: Attribs): string | undefined {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\d.]+(?:%|px|pt|cm|mm|in|em)?)\\s*(?:;|$)`, 'i').exec(
    style,
  )?.[1];
}
