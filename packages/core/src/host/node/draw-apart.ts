import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { isPastDeadline } from './is-past-deadline.ts';
import { processUsage } from './process-usage.ts';

const checkMs = 200;
const largestPngBytes = 64 * 1024 * 1024;

/**
 * What the other process runs. It stands here as text, since a file would have another name and another language in the
 * sources than in the package.
 */
const program = `
const { Resvg } = require(process.argv[1]);
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const { svg, options, hasOutlines } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const drawing = new Resvg(svg, options);
  const png = drawing.render().asPng();
  const head = Buffer.alloc(4);
  head.writeUInt32BE(png.length);
  process.stdout.write(Buffer.concat([head, png, Buffer.from(hasOutlines ? drawing.toString() : '')]));
});
`;

export type DrawResult =
  | { readonly ok: true; readonly png: Uint8Array; readonly simpleSvg?: string }
  | { readonly ok: false; readonly failure: 'broken' | 'too-large'; readonly reason: string };

export interface DrawSettings {
  /** Processor time that it may use. */
  readonly deadlineMs: number;
  /** Whether the drawing is wanted as SVG of outlines alone, too. */
  readonly hasOutlines?: boolean;
}

/**
 * Draws SVG by resvg in a process of its own: native code can be stopped in no other way, and where it asks for more
 * memory than there is it takes its process with it.
 */
export async function drawApart(
  svg: string,
  options: ResvgRenderOptions,
  { deadlineMs, hasOutlines = false }: DrawSettings,
): Promise<DrawResult> {
  const library = createRequire(import.meta.url).resolve('@resvg/resvg-js');
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return await new Promise((resolve) => {
    let isLate = false;
    const started = performance.now();
    const watch = setInterval(() => {
      // What was given up stays so: when it is gone, nobody says any more what it has used.
      isLate ||= isPastDeadline(processUsage(child.pid), performance.now() - started, deadlineMs);
      if (isLate) child.kill('SIGKILL');
    }, checkMs);
    const child = execFile(
      process.execPath,
      ['--eval', program, library],
      {
        encoding: 'buffer',
        env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
        maxBuffer: largestPngBytes,
        windowsHide: true,
      },
      (error, output) => {
        clearInterval(watch);
        if (error === null) resolve(readOutput(output));
        else if (isLate) {
          resolve({ ok: false, failure: 'too-large', reason: 'drawing it takes too long' });
        } else resolve({ ok: false, failure: 'broken', reason: 'it cannot be drawn' });
      },
    );
    // A process that has ended already cannot be written to; its end is told above.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(JSON.stringify({ svg, options, hasOutlines }));
  });
}

/** The length of the PNG in four bytes, the PNG, and the SVG. */
function readOutput(output: Buffer): DrawResult {
  const end = 4 + output.readUInt32BE(0);
  const png = new Uint8Array(output.subarray(4, end));
  return end === output.length
    ? { ok: true, png }
    : { ok: true, png, simpleSvg: output.toString('utf8', end) };
}
