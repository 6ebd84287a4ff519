/** A chart's value as it is shown in tables; a dash for none. */
export function numberText(value: number | null): string {
  return value === null ? '–' : String(value);
}
