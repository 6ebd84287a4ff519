/** Loads a frame; a deck takes the focus when it starts, which is given back, as the keys of whoever is elsewhere would go to it. */
export function loadFrame(frame: HTMLIFrameElement, address: string): void {
  const focused = document.activeElement;
  const giveBack = (): void => {
    if (document.activeElement !== frame) return;
    frame.blur();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  if (focused !== frame) frame.addEventListener('load', giveBack, { once: true });
  frame.src = address;
}
