import type { ResolvedDocument } from '@octavo/core';
import { walk } from '@octavo/core';
import { cleanMathMl } from './clean-math-ml.ts';
import type { MathWriter } from './math-writer.ts';

/** A writer of a document's formulas; the library behind it is loaded only where there are some. */
export async function createMathWriter({ document, footnotes }: ResolvedDocument): Promise<MathWriter> {
  const roots = [document, ...footnotes.map(({ definition }) => definition)];
  const hasMath = roots.some((root) =>
    Array.from(walk(root)).some(({ type }) => type === 'inlineMath' || type === 'mathBlock'),
  );
  if (!hasMath) return () => undefined;
  const { default: temml } = await import('temml');
  return (tex, display) => {
    try {
      const written = temml.renderToString(tex, {
        displayMode: display === 'block',
        // Other readers of the page, and whoever copies the formula, get its TeX.
        annotate: true,
        throwOnError: true,
        strict: false,
        trust: false,
        maxExpand: 1000,
      });
      return cleanMathMl(written);
    } catch {
      return undefined;
    }
  };
}
