import { equationTableStyleId } from '../styles/table-style.ts';
import { type StyledParagraph, styledParagraph } from './styled-paragraph.ts';
import { cellElement, rowElement, TableElement } from './table-element.ts';

export interface EquationTableSettings {
  readonly widthTwips: number;
  /** From the margin. */
  readonly indentTwips: number;
  readonly rightToLeft: boolean;
  /** What screen readers call it: `Equation 1`. */
  readonly label: string;
}

/** Room for `(12.34)`. */
const numberTwips = 900;

/**
 * A formula with its number: three cells, so that the formula stands in the middle of the line, is alone in its paragraph as Word asks of displayed
 * ones (ISO 29500-1 §22.1.2.78), and the number is text that a field counts and others reach (docs/adr/0016).
 */
export class EquationTable extends TableElement {
  constructor(settings: EquationTableSettings, formula: StyledParagraph, number: StyledParagraph) {
    const { widthTwips, label, ...place } = settings;
    const sideTwips = Math.min(numberTwips, Math.floor(widthTwips / 4));
    const columnTwips = [sideTwips, widthTwips - 2 * sideTwips, sideTwips];
    const empty = styledParagraph(number.settings, []);
    super(
      {
        ...place,
        style: equationTableStyleId,
        columnTwips,
        look: { headerRow: false, headerColumn: false, bands: false },
        caption: label,
      },
      [
        rowElement(
          false,
          [empty, formula, number].map((paragraph, index) =>
            cellElement({ widthTwips: columnTwips[index] ?? 0, columnSpan: 1 }, [paragraph]),
          ),
        ),
      ],
    );
  }
}
