import type { ConvertOutput, Diagnostic, Host, Renderer, ResolvedDocument, SourceInput } from '@octavo/core';
import { convert, defaultConfig, projectForFormat } from '@octavo/core';
import type { Deck } from '@octavo/slides';
import { deckJsonRenderer } from '@octavo/slides/data';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { marpRenderer } from '@octavo/slides/marp';
import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { pptxRenderer } from '@octavo/slides/pptx';
import type { LintFinding } from '@octavo/testkit';
import { checkPptx } from '@octavo/testkit';
import { deckSource } from '../deck-source.ts';

/** A document in every format of decks, made once for all that is asked about it. */
export interface CheckedDeck {
  readonly name: string;
  /** What it was made from. */
  readonly request: DeckRequest;
  readonly resolved: ResolvedDocument;
  readonly deck: Deck;
  readonly pptx: ConvertOutput;
  readonly json: ConvertOutput;
  /** Absent for a deck on a template of PowerPoint's, which the other formats do not know. */
  readonly others?: Readonly<Record<'html' | 'pdf' | 'marp', ConvertOutput>>;
  readonly template?: Uint8Array;
  /** The codes of what was found in the source. */
  readonly codes: readonly string[];
  /** The characters that no font has, as diagnostics name them. */
  readonly unset: string;
  /** What the lints find in the presentation. */
  readonly findings: readonly LintFinding[];
}

export interface DeckRequest {
  readonly name: string;
  readonly input: SourceInput;
  readonly host: Host;
  readonly template?: Uint8Array;
}

export async function makeCheckedDeck(request: DeckRequest): Promise<CheckedDeck> {
  const { name, template } = request;
  const isHoused = template !== undefined;
  const made = await convertDeck(
    request,
    isHoused
      ? [pptxRenderer, deckJsonRenderer]
      : [pptxRenderer, deckJsonRenderer, htmlDeckRenderer, pdfDeckRenderer, marpRenderer],
  );
  const [pptx, json, html, pdf, marp] = made.outputs;
  if (made.resolved === undefined || !pptx || !json) throw new Error(`${name} made no deck`);
  const { resolved } = projectForFormat(made.resolved, 'pptx');
  return {
    name,
    request,
    resolved,
    // The renderer writes a deck as it is.
    deck: JSON.parse(new TextDecoder().decode(json.bytes)) as Deck,
    pptx,
    json,
    ...(html && pdf && marp ? { others: { html, pdf, marp } } : {}),
    ...(isHoused ? { template } : {}),
    codes: made.diagnostics.map(({ code }) => code),
    unset: unsetCharacters(made.diagnostics),
    findings: checkPptx(pptx.bytes, deckSource(resolved, pptx.outcomes)),
  };
}

function unsetCharacters(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .filter(({ code }) => code === 'glyph-missing')
    .flatMap(({ message }) => Array.from(message.matchAll(/U\+([0-9A-F]+)/g), ([, hex = '']) => hex))
    .map((hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .join('');
}

/** Converts a source, on its template where it has one. */
export function convertDeck(
  { input, host, template }: DeckRequest,
  renderers: readonly Renderer[],
): ReturnType<typeof convert> {
  const path = 'house.pptx';
  const slides = { ...defaultConfig.slides, referenceDoc: template === undefined ? '' : path };
  return convert(input, {
    config: { ...defaultConfig, slides },
    renderers,
    host: {
      ...host,
      readResource: (asked) =>
        asked === path && template !== undefined
          ? Promise.resolve({ ok: true, bytes: template } as const)
          : host.readResource(asked),
    },
  });
}
