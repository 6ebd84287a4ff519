import assert from 'node:assert/strict';
import type { Document, Host, NodeType, Renderer, RenderResult, ResolvedDocument } from '@octavo/core';
import {
  defaultConfig,
  defaultTheme,
  projectForFormat,
  renderConfigFor,
  resolveDocument,
  walk,
} from '@octavo/core';
import { deepFreeze } from '../cases/deep-freeze.ts';
import { hostileDocuments } from './hostile-documents.ts';
import { sampleDocuments } from './sample-documents.ts';

/** One promise that every renderer keeps; `run` throws when it is broken. */
export interface ContractCheck {
  readonly name: string;
  readonly run: () => Promise<void>;
}

export interface ContractOptions {
  readonly host: Host;
  /** Opens the file with an independent reader; throws when it is not whole. Returns the text in it. */
  readonly readText: (bytes: Uint8Array) => Promise<string>;
}

/** The promises of a renderer, to be run by any test runner: `for (const { name, run } of rendererContract(…)) it(name, run)`. */
export function rendererContract(renderer: Renderer, options: ContractOptions): readonly ContractCheck[] {
  const kinds = Object.entries(sampleDocuments) as readonly (readonly [NodeType, () => Document])[];
  return [
    ...kinds.map(([kind, make]) => ({
      name: `shows ${kind}: whole file, same bytes twice, frozen input, an outcome for every node`,
      run: () => checkDocument(renderer, make(), options, { deterministic: true }),
    })),
    ...hostileDocuments().map(({ name, document, keeps }) => ({
      name: `survives ${name}`,
      run: () => checkDocument(renderer, document, options, { keeps }),
    })),
  ];
}

interface Expectations {
  readonly deterministic?: boolean;
  /** Pieces of text that the file must hold, white space aside. */
  readonly keeps?: readonly string[];
}

async function checkDocument(
  renderer: Renderer,
  document: Document,
  options: ContractOptions,
  { deterministic = false, keeps = [] }: Expectations,
): Promise<void> {
  const { resolved } = await resolveDocument(document, defaultConfig, options.host);
  const frozen = deepFreeze(projectForFormat(resolved, renderer.format).resolved);
  const first = await render(renderer, frozen, options.host);
  assert.ok(first.bytes.length > 0, 'the file is empty');
  const readable = withoutSpace(await options.readText(first.bytes));
  for (const piece of keeps) {
    assert.ok(
      readable.includes(withoutSpace(piece)),
      `${JSON.stringify(piece)} is not in the ${renderer.format}`,
    );
  }
  checkOutcomes(frozen, first);
  if (!deterministic) return;
  const second = await render(renderer, frozen, options.host);
  assert.deepEqual(Buffer.compare(first.bytes, second.bytes), 0, 'the same document gave other bytes');
}

function render(renderer: Renderer, resolved: ResolvedDocument, host: Host): Promise<RenderResult> {
  const config = renderConfigFor(resolved, defaultConfig);
  return renderer.render(resolved, { theme: defaultTheme, config, host });
}

function checkOutcomes(resolved: ResolvedDocument, { outcomes }: RenderResult): void {
  const assessed = new Set(outcomes.map(({ nodeId }) => nodeId));
  const forgotten = Array.from(walk(resolved.document)).filter(({ id }) => !assessed.has(id));
  assert.deepEqual(
    forgotten.map(({ type }) => type),
    [],
    'kinds without an outcome',
  );
  const unexplained = outcomes.filter(({ support, reason }) => support !== 'native' && (reason ?? '') === '');
  assert.deepEqual(
    unexplained.map(({ kind }) => kind),
    [],
    'outcomes without a reason',
  );
}

function withoutSpace(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
