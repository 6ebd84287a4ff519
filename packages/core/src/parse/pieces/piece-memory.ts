/** Remembers what pieces of a source were parsed into, for one that is read again and again while it is written. Changes nothing but the time. */
export interface PieceMemory {
  /** Begins a source: what the one before it did not use is forgotten, so that no more is kept than two of them hold. */
  begin(): RememberedTexts;
}

export interface RememberedTexts {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

export function createPieceMemory(): PieceMemory {
  let kept = new Map<string, string>();
  return {
    begin() {
      const before = kept;
      const now = new Map<string, string>();
      kept = now;
      return {
        get(key) {
          const text = before.get(key) ?? now.get(key);
          if (text !== undefined) now.set(key, text);
          return text;
        },
        set: (key, text) => void now.set(key, text),
      };
    },
  };
}
