import type { Inline, XmlElement } from '@octavo/core';
import { child, elements } from '../package/tree.ts';
import { fieldReference } from './field-reference.ts';
import { type FieldState, fieldLink, noFields, readField, referenceOf } from './field-state.ts';
import type { ImportContext } from './import-context.ts';
import { mathToTex } from './math-to-tex.ts';
import { type InlinePiece, nestInlines } from './nest-inlines.ts';
import { ownText } from './own-text.ts';
import { wholeComments } from './whole-comments.ts';

interface InlineContext extends ImportContext {
  /** Whether the paragraph's style is bold: then bold says nothing. */
  readonly isBold: boolean;
}

/** The inlines of a paragraph. */
export function readInlines(paragraph: XmlElement, context: InlineContext): readonly Inline[] {
  const field = noFields();
  const leading = wholeComments(paragraph);
  const place = { context, link: undefined, field, leading };
  const pieces = elements(paragraph).flatMap((node) => readNode(node, place));
  const comments = [...leading].flatMap((id) => context.comment(id) ?? []);
  return [...comments, ...nestInlines(pieces)];
}

interface Place {
  readonly context: InlineContext;
  readonly link: string | undefined;
  readonly field: FieldState;
  /** Comments that stand at the beginning of the paragraph already. */
  readonly leading: ReadonlySet<string>;
}

function readNode(node: XmlElement, place: Place): readonly InlinePiece[] {
  const { context } = place;
  const inner = (link = place.link) => elements(node).flatMap((entry) => readNode(entry, { ...place, link }));
  switch (node.name) {
    case 'w:r':
      return readRun(node, place);
    case 'w:hyperlink': {
      const id = node.attributes.get('r:id');
      const anchor = node.attributes.get('w:anchor');
      const target = id === undefined ? undefined : context.linkTarget(id);
      return inner(target ?? (anchor === undefined ? undefined : `#${anchor}`));
    }
    case 'w:ins':
    case 'w:moveTo':
      context.countChange();
      if (context.trackChanges === 'reject') return [];
      return context.trackChanges === 'all' ? critic('{++', inner(), '++}') : inner();
    case 'w:del':
    case 'w:moveFrom':
      context.countChange();
      if (context.trackChanges === 'accept') return [];
      return context.trackChanges === 'all' ? critic('{--', inner(), '--}') : inner();
    case 'w:sdt':
      return isCheckbox(node)
        ? []
        : elements(child(node, 'w:sdtContent')).flatMap((entry) => readNode(entry, place));
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:fldSimple': {
      const reference = fieldReference(node.attributes.get('w:instr') ?? '');
      const link = fieldLink(node.attributes.get('w:instr') ?? '');
      return inner(place.link ?? link).map((piece) =>
        reference === undefined ? piece : { ...piece, reference },
      );
    }
    case 'w:bookmarkStart':
      place.field.bookmarks.push(node.attributes.get('w:name') ?? '');
      return [];
    case 'w:bdo':
    case 'w:dir':
      return inner();
    case 'm:oMath': {
      const value = mathToTex(node, (what) => context.drop(what));
      return value === '' ? [] : [plain({ type: 'inlineMath', id: '', value })];
    }
    case 'mc:AlternateContent':
      return elements(elements(node)[0]).flatMap((entry) => readNode(entry, place));
    default:
      return [];
  }
}

function isCheckbox(node: XmlElement): boolean {
  return child(child(node, 'w:sdtPr'), 'w14:checkbox') !== undefined;
}

function critic(open: string, pieces: readonly InlinePiece[], close: string): readonly InlinePiece[] {
  if (pieces.length === 0) return [];
  const mark = (value: string) => plain({ type: 'text', id: '', value });
  return [mark(open), ...pieces, mark(close)];
}

function plain(inline: Inline): InlinePiece {
  return { marks: [], link: undefined, inline };
}

function readRun(run: XmlElement, place: Place): readonly InlinePiece[] {
  const { context, field } = place;
  const given = context.runMarks(run).filter((mark) => mark !== 'strong' || !context.isBold);
  // Links are underlined and notes raised by their styles, not by their author.
  const marks = place.link === undefined ? given : given.filter((mark) => mark !== 'underline');
  return elements(run).flatMap((node): readonly InlinePiece[] => {
    readField(node, field);
    const current = field.open.at(-1);
    if (current !== undefined && !current.separated) return [];
    const link = place.link ?? fieldLink(current?.instruction ?? '');
    const reference = link === undefined ? referenceOf(field) : undefined;
    const piece = (inline: Inline): readonly InlinePiece[] => [
      { marks, link, ...(reference === undefined ? {} : { reference }), inline },
    ];
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        return piece({ type: 'text', id: '', value: ownText(node) });
      case 'w:tab':
        return piece({ type: 'text', id: '', value: ' ' });
      case 'w:noBreakHyphen':
        return piece({ type: 'text', id: '', value: '\u2011' });
      case 'w:sym':
        return piece({ type: 'text', id: '', value: symbolOf(node) });
      case 'w:br':
      case 'w:cr':
        return node.attributes.get('w:type') === 'page' ? [] : piece({ type: 'lineBreak', id: '' });
      case 'w:drawing':
      case 'w:pict': {
        const image = context.image(node);
        return image === undefined ? [] : [{ marks: [], link, inline: image }];
      }
      case 'mc:AlternateContent':
        return readRun({ ...run, children: elements(elements(node)[0]) }, place);
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const label = context.note(kind, node.attributes.get('w:id') ?? '');
        if (label !== undefined) for (const name of field.bookmarks.splice(0)) context.nameNote(name, label);
        return label === undefined ? [] : [plain({ type: 'footnoteReference', id: '', label })];
      }
      case 'w:commentReference': {
        const id = node.attributes.get('w:id') ?? '';
        const comment = place.leading.has(id) ? undefined : context.comment(id);
        return comment === undefined ? [] : [plain(comment)];
      }
      case 'w:object':
        context.drop('an embedded object');
        return [];
      default:
        return [];
    }
  });
}

/** Symbols of Word's symbol fonts stand in the private use area; only those that are characters elsewhere are read. */
function symbolOf(node: XmlElement): string {
  const code = Number.parseInt(node.attributes.get('w:char') ?? '', 16);
  return Number.isFinite(code) && code > 0 && (code < 0xe000 || code > 0xf8ff)
    ? String.fromCodePoint(code)
    : '';
}
