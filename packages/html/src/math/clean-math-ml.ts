import type { Html } from '../markup/html.ts';
import { trustedHtml } from '../markup/html.ts';
import { cellClasses } from './cell-classes.ts';

/** The elements of MathML Core, and the annotation that holds a formula's TeX. */
const elements: ReadonlySet<string> = new Set(
  `math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover
   mmultiscripts mprescripts mtable mtr mtd semantics annotation none menclose`.split(/\s+/),
);

/** Attributes that say how a formula is set. Styles are none of them, and of classes only our own of cells. */
const attributes: ReadonlySet<string> = new Set(
  `accent accentunder columnalign columnlines columnspacing depth display displaystyle encoding fence form height
   largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowalign rowlines rowspacing rspace scriptlevel
   separator stretchy symmetric voffset width xmlns columnspan rowspan`.split(/\s+/),
);

const tag = /<(\/?)([a-z]+)((?:\s+[a-z:-]+="[^"<>]*")*)\s*(\/?)>/gi;

/** MathML as a library wrote it, with nothing in it but what sets a formula; throws where it holds anything else. */
export function cleanMathMl(written: string): Html {
  const rest = written.replace(tag, '');
  if (/[<>]/.test(rest)) throw new Error('The formula is no plain MathML');
  const cleaned = written.replace(tag, (_, end: string, name: string, given: string, empty: string) => {
    if (!elements.has(name)) throw new Error(`A formula holds <${name}>`);
    const pairs = Array.from(given.matchAll(/([a-z:-]+)="([^"]*)"/gi));
    const kept = pairs.map(([pair, key = '']) => (attributes.has(key) ? ` ${pair}` : ''));
    const classes =
      name === 'mtd' ? cellClasses(new Map(pairs.map(([, key = '', value = '']) => [key, value]))) : [];
    const look = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
    return `<${end}${name}${kept.join('')}${look}${empty}>`;
  });
  return trustedHtml(cleaned);
}
