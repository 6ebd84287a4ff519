import type { EngineBox } from '../definition/engine-text.ts';
import type { PlacedSvg } from '../internals/pdfmake-types.ts';
import { StructureElement } from '../structure/structure-element.ts';
import { widthOf } from '../text/measured-word.ts';
import type { RunStyle } from '../text/run-style.ts';
import { drawnSizePt, shapingOfRun, subscriptDropEm, superscriptRiseEm } from '../text/run-style.ts';
import type { Segment } from '../text/segment.ts';
import { withActualText } from './actual-text.ts';
import { fillBox } from './fill-box.ts';
import type { GlyphRun, ShownRun } from './glyph-run.ts';
import { glyphRun } from './glyph-run.ts';
import { markRun, plainRun } from './mark-run.ts';
import type { OctavoDocument } from './octavo-document.ts';
import { saidInLine, unseenText } from './unseen-text.ts';

export interface SegmentPlace {
  /** The element that it is content of; none where it is an artifact. */
  readonly owner: StructureElement | undefined;
  readonly xPt: number;
  readonly baselinePt: number;
  /** Whether a space follows that is not seen. */
  readonly isSpaced: boolean;
}

function sayingOf({ initialDropPt, saidBefore, standsFor, missing }: Segment): GlyphRun['saying'] {
  if (initialDropPt !== undefined) return 'silent';
  const isSaid = saidBefore === undefined || standsFor !== undefined || missing !== undefined;
  return isSaid ? undefined : { before: saidBefore };
}

/** Draws the segments of lines, marked as content of their elements. */
export class SegmentRenderer {
  readonly #document: OctavoDocument;
  /** The element of the words from the right that are drawn now. */
  #fromRight: StructureElement | undefined;

  readonly #drawSvg: (node: PlacedSvg) => void;

  constructor(document: OctavoDocument, drawSvg: (node: PlacedSvg) => void) {
    this.#document = document;
    this.#drawSvg = drawSvg;
  }

  /** Draws a segment; boxes and what is no content are marked already. */
  draw(segment: Segment, place: SegmentPlace): void {
    const { style } = segment;
    const { owner, xPt, baselinePt } = place;
    if (style.destination !== undefined) {
      this.#document.addNamedDestination(style.destination, 'XYZ', xPt, Math.max(0, baselinePt - 14), null);
    }
    if (style.box !== undefined) {
      this.#drawBox(style.box, style, place);
      if (style.box.says !== undefined) this.#sayBox(style.box.says, segment, place);
      return;
    }
    if (segment.text === '') return;
    const run = this.#shownRun(segment, place);
    if (segment.initialDropPt !== undefined) {
      this.#writeSilently(segment, run, owner);
      return;
    }
    const ownSaid = segment.missing ?? segment.standsFor;
    const said = ownSaid === undefined ? undefined : (segment.saidBefore ?? '') + ownSaid;
    if (owner === undefined) {
      const drawn = plainRun(run);
      const saying = said ?? style.structure?.element.properties.actualText;
      this.#write(segment, saying === undefined ? drawn : withActualText(drawn, saying));
      return;
    }
    const space = place.isSpaced ? ' ' : '';
    if (said !== undefined) {
      const saying = owner.append(new StructureElement('Span', { actualText: said + space }));
      this.#document.marker.close();
      this.#write(segment, this.#document.marker.marked(saying, plainRun(run), said + space));
      return;
    }
    const isFromRight = segment.level % 2 === 1;
    const element = isFromRight ? this.#sayFromRight(segment.text + space, owner) : owner;
    const [only] = run.parts;
    if (run.parts.length === 1 && only?.said === undefined && run.apart === '') {
      this.#document.marker.content(element);
      this.#write(segment, plainRun(run));
      return;
    }
    this.#document.marker.close();
    this.#write(segment, markRun(run, element, this.#document.marker));
  }

  /**
   * Letters that are read from the right are drawn from the left, and readers of a page turn them round again; who reads the
   * structure is told what they say. Words in a row share an element.
   */
  #sayFromRight(text: string, owner: StructureElement): StructureElement {
    if (
      this.#fromRight === undefined ||
      this.#fromRight.parent !== owner ||
      owner.kids.at(-1) !== this.#fromRight
    ) {
      this.#fromRight = owner.append(new StructureElement('Span'));
    }
    this.#fromRight.said = (this.#fromRight.said ?? '') + text;
    return this.#fromRight;
  }

  /** An initial is content of its paragraph, but what it says is said by the rest of its word. */
  #writeSilently(segment: Segment, run: ShownRun, owner: StructureElement | undefined): void {
    const drawn = [run.begin, ...run.parts.map(({ operators }) => operators), run.end].join(' ');
    if (owner === undefined) {
      this.#write(segment, withActualText(drawn, ''));
      return;
    }
    this.#document.marker.close();
    this.#write(segment, this.#document.marker.marked(owner, drawn, ''));
  }

  #write({ face, style }: Segment, operators: string): void {
    const font = this.#document.embedded(face.font);
    this.#document.page.fonts[font.id] ??= font.ref();
    const color = this.#document.resolveColor(style.color, 'black');
    this.#document.addText(operators, color, style.opacity ?? 1);
  }

  /** A line that goes on ends in a space, so that its last word and the next line's first are two. */
  #shownRun(segment: Segment, { xPt, baselinePt, isSpaced }: SegmentPlace): ShownRun {
    const { style, level, face } = segment;
    const risePt = style.sup
      ? style.fontSize * superscriptRiseEm
      : style.sub
        ? -style.fontSize * subscriptDropEm
        : 0;
    const isFromRight = level % 2 === 1;
    return glyphRun(isSpaced ? `${segment.text} ` : segment.text, {
      face,
      shaping: shapingOfRun(style, level),
      font: this.#document.embedded(face.font),
      sizePt: drawnSizePt(style),
      xPt: isSpaced && isFromRight ? xPt - widthOf(' ', segment) : xPt,
      baselinePt: baselinePt - risePt + (segment.initialDropPt ?? 0),
      saying: sayingOf(segment),
      characterSpacingPt: style.characterSpacing ?? 0,
      trackingPt: segment.trackingPt,
      scale: segment.scale,
      gapPt: segment.gapPt,
    });
  }

  #drawBox(
    box: EngineBox,
    { color, structure }: RunStyle,
    { owner, xPt: x, baselinePt }: SegmentPlace,
  ): void {
    const { image, svg, font, namedFonts, fallbackImage, widthPt: _width, heightPt: _height, depthPt } = box;
    const y = baselinePt - _height + depthPt;
    // It is a figure of its own, or all that a formula's paragraph holds.
    const element = structure?.element ?? (owner?.tag === 'Formula' ? owner : undefined);
    if (element !== undefined) element.box ??= this.#document._convertRect(x, y, _width, _height);
    if (image !== undefined) {
      this.#document.provideImage(image);
      this.#document.image(image, x, y, { width: _width, height: _height });
    }
    if (svg === undefined) return;
    const painted = fillBox(svg).replaceAll('currentColor', this.#document.resolveColor(color, 'black'));
    const look = {
      ...(font === undefined ? {} : { font }),
      ...(namedFonts === undefined ? {} : { namedFonts }),
      ...(fallbackImage === undefined ? {} : { fallbackImage }),
    };
    this.#drawSvg({ svg: painted, x, y, _width, _height, ...look });
  }

  /** Lays what a drawing says over it, in marks of its own. */
  #sayBox(
    says: string,
    { face, style, level, widthPt }: Segment,
    { owner, xPt, baselinePt, isSpaced }: SegmentPlace,
  ): void {
    const font = this.#document.embedded(face.font);
    this.#document.page.fonts[font.id] ??= font.ref();
    const said = saidInLine(says) + (isSpaced ? ' ' : '');
    const source = { face, font, shaping: shapingOfRun(style, level) };
    const shown = unseenText(said, source, { xPt, baselinePt, widthPt, sizePt: drawnSizePt(style) });
    if (owner === undefined) {
      this.#document.addContent(withActualText(shown, said));
      return;
    }
    this.#document.marker.close();
    this.#document.addContent(this.#document.marker.marked(owner, shown, said));
  }

  /** Ends what the segments of a line share. */
  endLine(): void {
    this.#fromRight = undefined;
  }
}
