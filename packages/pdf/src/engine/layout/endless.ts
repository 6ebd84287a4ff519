/** Height of what ends nowhere: content that is laid out apart, and frames. */
export const endlessPt = 1e7;
