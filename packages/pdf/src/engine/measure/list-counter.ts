const letters = 'abcdefghijklmnopqrstuvwxyz';
const numerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** An item's number as pdfmake's list types write it; numbers without letters or numerals of their own stay figures. */
export function listCounter(counter: number, type: string): string | undefined {
  switch (type) {
    case 'none':
      return undefined;
    case 'upper-alpha':
      return alphabetic(counter).toUpperCase();
    case 'lower-alpha':
      return alphabetic(counter);
    case 'upper-roman':
      return roman(counter).toUpperCase();
    case 'lower-roman':
      return roman(counter);
    default:
      return String(counter);
  }
}

function alphabetic(counter: number): string {
  if (counter < 1) return String(counter);
  const index = counter - 1;
  return (index >= 26 ? alphabetic(Math.floor(index / 26)) : '') + letters.charAt(index % 26);
}

function roman(counter: number): string {
  if (counter < 1 || counter > 4999) return String(counter);
  let rest = counter;
  return numerals
    .map(([numeral, value]) => {
      const count = Math.floor(rest / value);
      rest -= count * value;
      return numeral.repeat(count);
    })
    .join('');
}
