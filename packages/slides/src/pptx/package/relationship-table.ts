import type { Relationship } from './part.ts';

/** The relationships of one part while it is written: equal targets share an id. */
export class RelationshipTable {
  readonly #byKey = new Map<string, Relationship>();

  /** The id of the relationship to a part of the package. */
  toPart(type: string, path: string): string {
    return this.#idFor(type, path, false);
  }

  /** The id of the relationship to an address outside. */
  toAddress(type: string, url: string): string {
    return this.#idFor(type, url, true);
  }

  list(): readonly Relationship[] {
    return [...this.#byKey.values()];
  }

  #idFor(type: string, target: string, external: boolean): string {
    const key = `${type} ${target}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known.id;
    const id = `rId${this.#byKey.size + 1}`;
    this.#byKey.set(key, { id, type, target, external });
    return id;
  }
}
