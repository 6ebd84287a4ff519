import type { CodeBlock, CodeToken, HighlightedCode } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { run, textContent } from '../elements/run.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { codeIndentPt } from '../styles/block-styles.ts';
import { tokenStyleId } from '../styles/character-styles.ts';
import { twipsFromPoints } from '../units.ts';
import type { XmlElement } from '../xml/element.ts';
import { inset } from './inset.ts';

const edgeTwips = twipsFromPoints(codeIndentPt);

/** One paragraph a block, so that its box is one: lines end in breaks, each kind of token has its style. */
export function renderCodeBlock(node: CodeBlock, context: DocxContext): readonly BlockElement[] {
  const { indentTwips } = inset(context, edgeTwips, edgeTwips);
  const style = context.ledger.styles.indented('SourceCode', indentTwips);
  return [styledParagraph({ style }, codeRuns(context.resolved.highlights[node.id] ?? plainLines(node)))];
}

function codeRuns(lines: HighlightedCode): readonly XmlElement[] {
  return mergeTokens(lines).map(({ kind, value }) =>
    run({ style: tokenStyleId(kind) }, textContent(value.replaceAll('\u00ad', ''))),
  );
}

/** Neighbours of one kind share a run, over the ends of lines, too. */
function mergeTokens(lines: HighlightedCode): readonly CodeToken[] {
  const merged: CodeToken[] = [];
  lines.forEach((line, index) => {
    const tokens =
      index === 0 ? line : [{ kind: merged.at(-1)?.kind ?? 'plain', value: '\n' } as const, ...line];
    for (const token of tokens) {
      const last = merged.at(-1);
      if (last?.kind === token.kind) merged[merged.length - 1] = { ...last, value: last.value + token.value };
      else merged.push(token);
    }
  });
  return merged.filter((token) => token.value !== '');
}

function plainLines({ value }: CodeBlock): HighlightedCode {
  return value.split(/\r\n|[\r\n]/).map((line) => [{ kind: 'plain', value: line }]);
}
