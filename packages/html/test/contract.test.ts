import { inspectHtmlPage, rendererContract } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { htmlRenderer } from '../src/index.ts';
import { squareHost } from './square-host.ts';

async function readText(bytes: Uint8Array): Promise<string> {
  const { fetched, faults, text, notes } = inspectHtmlPage(bytes);
  expect({ fetched, faults }).toEqual({ fetched: [], faults: [] });
  return [text, ...notes].join('\n');
}

describe('the renderer contract', () => {
  for (const { name, run } of rendererContract(htmlRenderer, { host: squareHost, readText })) it(name, run);
});
