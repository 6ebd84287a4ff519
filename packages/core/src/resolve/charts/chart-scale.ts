/** The values that an axis runs over, and its round steps. */
export interface ChartScale {
  readonly least: number;
  readonly greatest: number;
  readonly ticks: readonly number[];
}

/** A scale from zero (or the least value below it) to a round number, in about five steps of 1, 2 or 5 times a power of ten. */
export function chartScale(values: readonly number[]): ChartScale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  const step = roundStep((high - low || 1) / 5);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { least: ticks[0] ?? 0, greatest: ticks.at(-1) ?? 1, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const fraction = rough / power;
  const step = [1, 2, 5].find((candidate) => fraction <= candidate) ?? 10;
  return step * power;
}
