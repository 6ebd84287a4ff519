/** A flag of a command, as data: parsing, help and suggestions all come from it. */
export interface Flag {
  /** `switch` takes no value, `value` one, `values` may be given again. */
  readonly kind: 'switch' | 'value' | 'values';
  readonly short?: string;
  /** What stands for the value in the help: `FILE`. */
  readonly placeholder?: string;
  /** A switch that `--no-…` turns off. */
  readonly negatable?: boolean;
  readonly description: string;
}

/** Flags by their long names. */
export type FlagTable = Readonly<Record<string, Flag>>;

interface ValueOfKind {
  readonly switch: boolean | undefined;
  readonly value: string | undefined;
  readonly values: readonly string[];
}

/** What was given for each flag of a table. */
export type FlagValues<Table extends FlagTable> = {
  readonly [Name in keyof Table]: ValueOfKind[Table[Name]['kind']];
};
