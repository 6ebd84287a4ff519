import type { SlideTransition } from '../../deck.ts';

const effects: Readonly<Record<SlideTransition, string>> = {
  fade: '<p:fade/>',
  push: '<p:push dir="l"/>',
  wipe: '<p:wipe dir="l"/>',
  cover: '<p:cover dir="l"/>',
  zoom: '<p:zoom dir="in"/>',
};

/** How a slide comes in (ISO/IEC 29500-1 §19.3.1.50); nothing where the author asks for nothing. */
export function transitionXml(transition: SlideTransition | undefined): string {
  return transition === undefined ? '' : `<p:transition spd="med">${effects[transition]}</p:transition>`;
}
