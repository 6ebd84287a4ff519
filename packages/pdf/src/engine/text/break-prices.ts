/**
 * What it costs to end a line elsewhere than at a space, as penalties of the line breaker: 100 is what a line costs whose
 * spaces grow by half. Measured on book text (docs/typesetting.md): few hyphens, and hardly ever a fragment of two letters.
 */
export const hyphenPrice = 480;
export const shortFragmentPrice = 300;
/** What a hyphen in a name costs more: names are looked for, and patterns know few of them. */
export const dividedNamePrice = 200;
/** A hyphen that the author wrote, and a dash. */
export const writtenHyphenPrice = 60;
export const dashPrice = 20;
/** To begin a line with a dash that has spaces on both sides: it ends one. */
export const dashAtStartPrice = 400;
/** Within addresses and names: no sign tells the reader that it goes on. */
export const barePrice = 120;
/** In a name of code, at one of its seams. */
export const namePrice = 500;
/** In a word wider than a line: after punctuation or before a capital, and anywhere else. */
export const seamPrice = 300;
export const anywherePrice = 2000;

/** Fragments of fewer letters are short. */
export const shortFragment = 3;

/** A space may grow by this part of its width before it counts as loose, and shrink by that one. */
export const spaceStretch = 0.5;
export const spaceShrink = 1 / 3;
/** Ideographs may be moved apart by this part of the size before it counts as loose. */
export const ideographStretchEm = 0.08;
/** So much of the blank half of wide punctuation may be taken: all of it. */
export const punctuationShrinkEm = 0.5;

/** Bounds within which a reader sees nothing: tracking as a part of the size, scaling as a part of the width. */
export const trackingEm = 0.012;
export const scaling = 0.012;
