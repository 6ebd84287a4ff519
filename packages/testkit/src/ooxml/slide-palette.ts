import type { XmlElement } from '../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../xml/xml-element.ts';
import type { OoxmlPackage } from './open-package.ts';
import { relatedPart } from './slide-parts.ts';

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** The colours of one slide: its theme's, as its own or its layout's map reads them. */
export interface SlidePalette {
  /** The colour that a fill or a run's properties name; undefined when they name none that is known. */
  readonly colorIn: (element: XmlElement | undefined) => Rgb | undefined;
  readonly slot: (name: string) => Rgb | undefined;
}

/** The parts that a slide inherits its looks from. */
export interface SlideParents {
  readonly layout: XmlElement | undefined;
  readonly master: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
}

export function slideParents(opened: OoxmlPackage, slide: string): SlideParents {
  const layout = relatedPart(opened, slide, 'slideLayout');
  const master = layout === undefined ? undefined : relatedPart(opened, layout, 'slideMaster');
  const theme = master === undefined ? undefined : relatedPart(opened, master, 'theme');
  const read = (part: string | undefined): XmlElement | undefined =>
    part === undefined ? undefined : opened.optionalXml(part);
  return { layout: read(layout), master: read(master), theme: read(theme) };
}

/** The palette of a slide (ISO/IEC 29500-1 §19.3.1.6 and §20.1.6.8). */
export function slidePalette(slide: XmlElement, { layout, master, theme }: SlideParents): SlidePalette {
  const scheme = theme && Array.from(descendants(theme, 'a:clrScheme'))[0];
  const override = [slide, layout]
    .map((source) => source && Array.from(descendants(source, 'a:overrideClrMapping'))[0])
    .find((found) => found !== undefined);
  const map = override?.attributes ?? (master && childElement(master, 'p:clrMap'))?.attributes ?? {};
  const slot = (name: string): Rgb | undefined => {
    const entry = scheme && childElement(scheme, `a:${map[name] ?? name}`);
    const [value] = entry === undefined ? [] : childElements(entry);
    return rgbOf(value?.attributes['lastClr'] ?? value?.attributes['val'] ?? '');
  };
  const colorIn = (element: XmlElement | undefined): Rgb | undefined => {
    const fill = element && childElement(element, 'a:solidFill');
    const [value] = fill === undefined ? [] : childElements(fill);
    return value === undefined ? undefined : colorOf(value, slot);
  };
  return { colorIn, slot };
}

/** The colour that an element of DrawingML stands for, its luminance changed as it says. */
export function colorOf(value: XmlElement, slot: SlidePalette['slot']): Rgb | undefined {
  const base =
    value.name === 'a:schemeClr' ? slot(value.attributes['val'] ?? '') : rgbOf(value.attributes['val'] ?? '');
  if (base === undefined) return undefined;
  const share = (name: string, usual: number): number => {
    const found = childElement(value, name)?.attributes['val'];
    return found === undefined ? usual : Number(found) / 100_000;
  };
  return withLuminance(base, share('a:lumMod', 1), share('a:lumOff', 0));
}

function rgbOf(hex: string): Rgb | undefined {
  if (!/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const value = Number.parseInt(hex, 16);
  return [(value >> 16) / 255, ((value >> 8) & 0xff) / 255, (value & 0xff) / 255];
}

/** Lightness times a factor, plus an offset, at the same hue and saturation (§20.1.2.3.20 and §20.1.2.3.21). */
function withLuminance(color: Rgb, factor: number, offset: number): Rgb {
  const [most, least] = [Math.max(...color), Math.min(...color)];
  const light = (most + least) / 2;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const next = Math.min(1, Math.max(0, light * factor + offset));
  const nextRange = saturation * (1 - Math.abs(2 * next - 1));
  const nextLeast = next - nextRange / 2;
  const channel = (value: number): number =>
    range === 0 ? next : nextLeast + ((value - least) / range) * nextRange;
  return [channel(color[0]), channel(color[1]), channel(color[2])];
}

/** WCAG 2.2, "contrast ratio". */
export function contrastOf(first: Rgb, second: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].toSorted((one, two) => one - two);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: Rgb): number {
  const linear = (share: number): number =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
}
