/** Text that pdfkit writes as it is: it takes strings for names, and plain objects for dictionaries. */
export class RawReference {
  constructor(readonly text: string) {}

  get [Symbol.toStringTag](): string {
    return 'Reference';
  }

  toString(): string {
    return this.text;
  }
}
