/** Gives what was made for a key before, or has it made. */
export type Recall<Result> = (key: string, make: () => Promise<Result>) => Promise<Result>;

/**
 * Results of what takes long, for as long as they are asked for: each call begins a round, in which what was made in the round before is still known. So
 * no more is kept than two rounds ask for.
 */
export function createRecentResults<Result>(isLasting: (result: Result) => boolean): () => Recall<Result> {
  let kept = new Map<string, Result>();
  return () => {
    const before = kept;
    const now = new Map<string, Result>();
    kept = now;
    return async (key, make) => {
      const known = now.get(key) ?? before.get(key);
      const result = known ?? (await make());
      if (isLasting(result)) now.set(key, result);
      return result;
    };
  };
}
