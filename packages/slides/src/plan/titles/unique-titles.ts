import type { Continuation } from '../../deck.ts';

/** A title before it is told apart from equal ones. */
export interface TitleInput {
  readonly title: string;
  readonly continuation?: Continuation;
}

/** What is added to each title: its part of a continued slide, or a count where another slide has the same title. */
export function titleSuffixes(inputs: readonly TitleInput[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return inputs.map(({ title, continuation }) => {
    const part = continuation === undefined ? '' : ` (${continuation.part}/${continuation.of})`;
    const key = title + part;
    let count = counts.get(key) ?? 1;
    let suffix = part;
    while (taken.has(title + suffix)) {
      count += 1;
      suffix = `${part} (${count})`;
    }
    counts.set(key, count);
    taken.add(title + suffix);
    return suffix;
  });
}
