/** Images with more pixels are refused before they are decoded: 8,000 × 8,000. */
export const largestPixelCount = 64_000_000;

/** Larger images are scaled down to this length of their longer side: 13 inches at 300 dpi. */
export const longestSidePx = 4_000;

/**
 * Decoding that takes longer by the clock is given up. The number of pixels bounds the work; so much time is never needed, however busy the
 * machine, so that it shows what an idle one does.
 */
export const deadlineSeconds = 120;
