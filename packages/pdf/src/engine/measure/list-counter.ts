import { romanNumber } from '../text/roman-number.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

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
  return counter < 1 || counter > 4999 ? String(counter) : romanNumber(counter);
}
