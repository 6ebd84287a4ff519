/**
 * Names that a parser knows. micromark holds them in an array and looks through all of it at each bracket; here one look is enough,
 * names of other pieces can be known beforehand, and those that were asked for are noted.
 */
export class NameList extends Array<string> {
  readonly asked = new Set<string>();
  readonly #known: Set<string>;

  constructor(known: Iterable<string>) {
    super();
    this.#known = new Set(known);
  }

  override push(...names: string[]): number {
    for (const name of names) this.#known.add(name);
    return super.push(...names);
  }

  override includes(name: string): boolean {
    this.asked.add(name);
    return this.#known.has(name);
  }
}
