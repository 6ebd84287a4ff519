import type { SVG as SvgOutput } from '@mathjax/src/js/output/svg.js';
import type { FormulaSource } from './formula.ts';

/** Sets one formula; gives the drawings as SVG in MathJax's units. Rejects where TeX would stop. */
export type SetSvg = (source: FormulaSource, breaks: boolean) => Promise<readonly string[]>;

/**
 * MathJax's packages of commands: those that draw. What loads more commands, sets links or HTML attributes is left out; so is
 * `noundefined`, which would draw the names of unknown commands in red.
 */
const packages = [
  'base',
  'ams',
  'newcommand',
  'textmacros',
  'boldsymbol',
  'cancel',
  'mhchem',
  'color',
  'braket',
];

/** MathJax's em in pixels; its results are proportional to it. */
const emPx = 16;

/**
 * The letters of MathJax's font, the same for all documents: filling their tables takes longer than setting a page of formulas.
 * Files of further letters add to them, and what a formula looks like does not depend on which were read before.
 */
let letters: InstanceType<typeof SvgOutput>['font'] | undefined;

/**
 * MathJax, loaded when it is asked for. Each call makes a typesetter of its own, so that commands which one document defines are
 * unknown in the next.
 */
export async function createTypesetter(): Promise<SetSvg> {
  const [{ mathjax }, { TeX }, { SVG }, { liteAdaptor }, { RegisterHTMLHandler }] = await Promise.all([
    import('@mathjax/src/js/mathjax.js'),
    import('@mathjax/src/js/input/tex.js'),
    import('@mathjax/src/js/output/svg.js'),
    import('@mathjax/src/js/adaptors/liteAdaptor.js'),
    import('@mathjax/src/js/handlers/html.js'),
    // Further letters of its font are files that are read when they are needed.
    import('@mathjax/src/js/util/asyncLoad/esm.js'),
    import('@mathjax/src/js/input/tex/base/BaseConfiguration.js'),
    import('@mathjax/src/js/input/tex/ams/AmsConfiguration.js'),
    import('@mathjax/src/js/input/tex/newcommand/NewcommandConfiguration.js'),
    import('@mathjax/src/js/input/tex/textmacros/TextMacrosConfiguration.js'),
    import('@mathjax/src/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'),
    import('@mathjax/src/js/input/tex/cancel/CancelConfiguration.js'),
    import('@mathjax/src/js/input/tex/mhchem/MhchemConfiguration.js'),
    import('@mathjax/src/js/input/tex/color/ColorConfiguration.js'),
    import('@mathjax/src/js/input/tex/braket/BraketConfiguration.js'),
  ]);
  const adaptor = liteAdaptor();
  RegisterHTMLHandler(adaptor);
  const formatError = (_input: unknown, { message }: { readonly message: string }): never => {
    throw new Error(message);
  };
  const input = new TeX({ packages, formatError });
  const documentFor = (inline: boolean) => {
    const output = new SVG({
      fontCache: 'none',
      linebreaks: { inline },
      displayOverflow: 'linebreak',
      ...(letters === undefined ? {} : { fontData: letters }),
    });
    letters = output.font;
    return mathjax.document('', { InputJax: input, OutputJax: output });
  };
  const [whole, broken] = [documentFor(false), documentFor(true)];
  return async ({ tex, isDisplay, roomEm }, breaks) => {
    const made = await (breaks ? broken : whole).convertPromise(tex, {
      display: isDisplay,
      em: emPx,
      ex: emPx / 2,
      containerWidth: roomEm * emPx,
    });
    return adaptor.tags(made, 'svg').flatMap((drawing) => {
      // Drawings within a drawing are parts of it.
      return adaptor.parent(drawing) === made ? [adaptor.outerHTML(drawing)] : [];
    });
  };
}
