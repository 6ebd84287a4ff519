/** Languages that write decimals with a comma (CLDR), with the regions that do not, or do where the language does not. */
const commaLanguages: ReadonlySet<string> = new Set(
  'de fr es it pt nl pl ru uk be tr sv da nb nn no fi is cs sk sl hr sr bs el bg ro hu et lv lt ca gl eu id vi kk az'.split(
    ' ',
  ),
);
const pointRegions: ReadonlySet<string> = new Set(
  'es-MX es-US es-GT es-HN es-NI es-PA es-PE es-SV es-DO es-PR de-CH de-LI it-CH fr-CH'.split(' '),
);
const commaRegions: ReadonlySet<string> = new Set(['en-ZA']);

/** The sign between whole number and fraction in a language (BCP 47). */
export function decimalMark(language: string): '.' | ',' {
  const [base = '', ...rest] = language.split('-');
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  const tag = region === undefined ? base.toLowerCase() : `${base.toLowerCase()}-${region.toUpperCase()}`;
  if (commaRegions.has(tag)) return ',';
  return commaLanguages.has(base.toLowerCase()) && !pointRegions.has(tag) ? ',' : '.';
}
