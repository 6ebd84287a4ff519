import {
  type ConvertOutput,
  convert,
  createMemoryHost,
  type Diagnostic,
  defaultConfig,
  type Host,
  mergeConfig,
  type ResolvedDocument,
  type UserConfig,
} from '@octavo/core';
import { type InspectedDocx, inspectDocx } from '@octavo/testkit';
import { docxRenderer } from '../../src/index.ts';

export interface Converted extends InspectedDocx {
  readonly output: ConvertOutput;
  readonly resolved: ResolvedDocument | undefined;
  readonly renderDiagnostics: readonly Diagnostic[];
  /** `word/document.xml` as it is in the package. */
  readonly documentXml: string;
}

/** The Word document of a Markdown source. */
export async function convertMarkdown(
  source: string,
  { config = {}, host = createMemoryHost() }: { readonly config?: UserConfig; readonly host?: Host } = {},
): Promise<Converted> {
  const { outputs, diagnostics, resolved } = await convert(
    { source, file: 'test.md', format: 'markdown' },
    { config: mergeConfig(defaultConfig, config), renderers: [docxRenderer], host },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error(JSON.stringify(diagnostics));
  const inspected = inspectDocx(output.bytes);
  return {
    ...inspected,
    output,
    resolved,
    renderDiagnostics: diagnostics,
    documentXml: partText(inspected, 'word/document.xml'),
  };
}

/** The source of a part. */
export function partText({ opened }: InspectedDocx, part: string): string {
  return new TextDecoder().decode(opened.bytes(part));
}
