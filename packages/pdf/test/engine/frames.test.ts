import { inspectStructure, printStructure } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineContent, EngineFrame } from '../../src/engine/index.ts';
import { allText, make, words } from '../support/make.ts';

const frame: EngineFrame = {
  xPt: 200,
  yPt: 100,
  widthPt: 150,
  heightPt: 60,
  alignment: 'top',
  smallestScale: 0.5,
};

function framed(text: string, changes: Partial<EngineFrame> = {}): EngineContent {
  return {
    textFrame: { ...frame, ...changes },
    origin: 'box',
    stack: [{ text, fontSize: 10, leading: 14, alignment: 'left' }],
  };
}

/** Where the words of a page stand: left, right, first and last base line. */
async function extent(content: readonly EngineContent[]) {
  const made = await make(content);
  const items = made.pages[0]?.items ?? [];
  const xs = items.map(({ xPt }) => xPt);
  const ys = items.map(({ yPt }) => yPt);
  return {
    made,
    left: Math.min(...xs),
    right: Math.max(...items.map(({ xPt, widthPt }) => xPt + widthPt)),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe('a frame', () => {
  it('stands at its place and takes no room in the flow', async () => {
    const made = await make([framed('framed'), { text: 'flowing' }]);
    const [box, flow] = made.pages[0]?.items ?? [];
    expect(box).toMatchObject({ text: 'framed', xPt: 200 });
    expect(box?.yPt).toBeGreaterThan(20);
    expect(box?.yPt).toBeLessThan(114);
    expect(flow).toMatchObject({ text: 'flowing', xPt: 50 });
    expect(flow?.yPt).toBeLessThan(64);
  });

  it('is placed in the middle or at the foot of its box', async () => {
    const [top, middle, bottom] = await Promise.all(
      (['top', 'middle', 'bottom'] as const).map((alignment) => extent([framed('word', { alignment })])),
    );
    expect((middle?.top ?? 0) - (top?.top ?? 0)).toBeCloseTo(23, 1);
    expect((bottom?.top ?? 0) - (top?.top ?? 0)).toBeCloseTo(46, 1);
  });

  it('has its content set smaller when it is too tall', async () => {
    const { made, left, right, top, bottom } = await extent([framed(words(30))]);
    const [fitted] = made.created.fittedFrames;
    expect(fitted).toMatchObject({ origin: 'box', excessPt: 0 });
    expect(fitted?.scale).toBeLessThan(1);
    expect(fitted?.scale).toBeGreaterThanOrEqual(0.5);
    expect([left >= 200, right <= 350.5, top >= 100, bottom <= 160]).toEqual([true, true, true, true]);
    expect(allText(made)).toBe(words(30).replaceAll(' ', ''));
  });

  it('tells of what is too tall even so, and turns no page', async () => {
    const { made } = await extent([framed(words(100))]);
    expect(made.pages.length).toBe(1);
    expect(made.created.fittedFrames[0]?.scale).toBeCloseTo(0.5, 5);
    expect(made.created.fittedFrames[0]?.excessPt).toBeGreaterThan(20);
    expect(allText(made)).toBe(words(100).replaceAll(' ', ''));
  });

  it('has its place in the structure', async () => {
    const { created } = await make([{ ...framed('one'), tag: 'Sect' }, { text: 'two' }]);
    const [page] = await inspectStructure(created.bytes);
    expect(printStructure(page ?? [])).toBe('Document\n  Sect\n    P "one"\n  P "two"');
  });

  it('leaves alone what fits', async () => {
    const { made } = await extent([framed(words(8))]);
    expect(made.created.fittedFrames).toEqual([]);
    expect(new Set(made.pages[0]?.items.map(({ sizePt }) => sizePt))).toEqual(new Set([10]));
  });
});
