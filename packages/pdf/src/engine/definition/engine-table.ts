import type { EngineBlockProperties, EngineContent } from './engine-blocks.ts';

/** pdfmake's table layout: functions of a row's or column's index. */
export interface EngineTableLayout {
  readonly hLineWidth?: (row: number) => number;
  readonly vLineWidth?: (column: number) => number;
  readonly hLineColor?: (row: number) => string;
  readonly vLineColor?: (column: number) => string;
  readonly paddingLeft?: (column: number) => number;
  readonly paddingRight?: (column: number) => number;
  readonly paddingTop?: (row: number) => number;
  readonly paddingBottom?: (row: number) => number;
  readonly fillColor?: (row: number) => string | null;
  readonly hLineWhenBroken?: boolean;
  /** Engine: thickness of the rule where the table goes on over the page; as between rows when absent. */
  readonly breakRuleWidth?: number;
  /** Engine: the rule below so many rows stands under cells over several columns alone, this much short of their ends. */
  readonly hLineInset?: (row: number) => number | undefined;
}

export interface EngineTable extends EngineBlockProperties {
  readonly table: {
    readonly headerRows?: number;
    readonly widths?: readonly (number | 'auto' | '*' | `${number}%`)[];
    /** `{}` stands where a span covers the cell. */
    readonly body: readonly (readonly (EngineContent | EngineSpannedCell)[])[];
    /** pdfmake: whether rows stay whole where a page can hold them. */
    readonly dontBreakRows?: boolean;
    /** Engine: side at which the first column stands. */
    readonly direction?: 'ltr' | 'rtl';
    /** Engine: stands above the table, on its page. */
    readonly caption?: EngineContent;
    /** Engine: stands above each further part of the table. */
    readonly continued?: EngineContent;
    /** Engine: stands below the table, on the page of its last row. */
    readonly notes?: EngineContent;
    /** Engine: columns whose numbers are aligned on their decimal marks; their cells should be aligned right. */
    readonly decimalColumns?: readonly number[];
    /** Engine: `.` when absent. */
    readonly decimalMark?: '.' | ',';
    /** Engine: what may be done to a table that is too wide. */
    readonly fit?: EngineTableFit;
  };
  /** A layout, or the name of one: `noBorders`, `headerLineOnly`, `lightHorizontalLines`, or one in `tableLayouts`. */
  readonly layout?: EngineTableLayout | string;
}

/** How a table that is too wide is made to fit: set smaller, then on a turned page, then divided. */
export interface EngineTableFit {
  /** Room for the table, and, where it may turn its page, room on a turned one. */
  readonly widthPt: number;
  readonly landscapeWidthPt?: number;
  /** The size to which its text may be reduced. */
  readonly smallestSizePt: number;
  /** Columns at its beginning that each part of a divided table repeats. */
  readonly repeatedColumns: number;
}

/** The place of a cell that another one spans. */
export type EngineSpannedCell = Readonly<Record<string, never>>;
