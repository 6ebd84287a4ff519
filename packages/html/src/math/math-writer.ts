import type { Html } from '../markup/html.ts';

/** Writes a formula in TeX as MathML; `undefined` where the TeX cannot be read. */
export type MathWriter = (tex: string, display: 'block' | 'inline') => Html | undefined;
