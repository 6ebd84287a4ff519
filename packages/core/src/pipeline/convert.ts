import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { withoutRepeats } from '../diagnostics/without-repeats.ts';
import type { SourceInput } from '../parse/parse-result.ts';
import type { Renderer } from '../render/renderer.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';
import { type PrepareOptions, prepareDocument } from './prepare-document.ts';
import { type ConvertOutput, renderFormat } from './render-format.ts';

export interface ConvertOptions extends PrepareOptions {
  readonly renderers: readonly Renderer[];
}

/** All that came of a source; `resolved` is absent when it could not be read. */
export interface ConvertResult {
  readonly resolved?: ResolvedDocument;
  readonly outputs: readonly ConvertOutput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole way of one document: parse, transform, resolve, render. A format that fails leaves the others standing. */
export async function convert(input: SourceInput, options: ConvertOptions): Promise<ConvertResult> {
  const { prepared, diagnostics } = await prepareDocument(input, options);
  if (prepared === undefined) return { outputs: [], diagnostics };
  const rendered = [];
  for (const renderer of options.renderers) rendered.push(await renderFormat(renderer, prepared));
  return {
    resolved: prepared.resolved,
    outputs: rendered.flatMap((result) => result.output ?? []),
    diagnostics: withoutRepeats([...diagnostics, ...rendered.flatMap((result) => result.diagnostics)]),
  };
}
