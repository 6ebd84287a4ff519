/** Whether a source has what a grid table cannot do without. */
export function mayHoldGridTable(source: string): boolean {
  return source.includes('+-') || source.includes('+=') || source.includes('+:');
}
