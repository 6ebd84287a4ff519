/** A fault of a file under a clause, and where it is. */
export interface Finding {
  /** The clause with the number of its test: `7.3-1`. */
  readonly clause: string;
  readonly message: string;
  /** The number of the object at fault. */
  readonly object?: number;
  /** The page, from 1 on. */
  readonly page?: number;
}
