import type { Commands } from './handle-key.ts';

const shortestPx = 50;

/** Turns slides by a finger's swipe. Two fingers and a zoomed page are left to the browser. */
export function connectSwipe(main: HTMLElement, commands: Commands): void {
  let start: Touch | undefined;
  main.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 && (visualViewport?.scale ?? 1) < 1.05 ? touches[0] : undefined;
    },
    { passive: true },
  );
  main.addEventListener('touchend', ({ changedTouches }) => {
    const end = changedTouches[0];
    if (start === undefined || end === undefined) return;
    const acrossPx = end.clientX - start.clientX;
    const downPx = end.clientY - start.clientY;
    start = undefined;
    if (Math.abs(acrossPx) < shortestPx || Math.abs(acrossPx) < 2 * Math.abs(downPx)) return;
    const leftwards = acrossPx < 0;
    if (leftwards === (document.documentElement.dir !== 'rtl')) commands.next();
    else commands.previous();
  });
}
