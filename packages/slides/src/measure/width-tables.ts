import type { WidthTable } from './width-table.ts';

type TableLoader = () => Promise<{ readonly table: WidthTable }>;

const carlito: TableLoader = () => import('./tables/carlito.ts');
const arimo: TableLoader = () => import('./tables/arimo.ts');
const caladea: TableLoader = () => import('./tables/caladea.ts');
const gelasio: TableLoader = () => import('./tables/gelasio.ts');
const tinos: TableLoader = () => import('./tables/tinos.ts');

/** The table of a family, or of the one whose makers gave it the same widths as an office font. */
export const widthTables: Readonly<Record<string, TableLoader>> = {
  Calibri: carlito,
  Carlito: carlito,
  Arial: arimo,
  Helvetica: arimo,
  Arimo: arimo,
  'Liberation Sans': arimo,
  Cambria: caladea,
  Caladea: caladea,
  Georgia: gelasio,
  Gelasio: gelasio,
  'Times New Roman': tinos,
  Times: tinos,
  Tinos: tinos,
  'Liberation Serif': tinos,
  'Source Sans 3': () => import('./tables/source-sans-3.ts'),
  'Source Serif 4': () => import('./tables/source-serif-4.ts'),
};
