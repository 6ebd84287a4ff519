/** Makes letters small as a language does, whatever the locale of the machine: in Turkish, I and İ are two letters. */
export function letterCase(language: string): (text: string) => string {
  if (language !== 'tr' && language !== 'az') return (text) => text.toLowerCase();
  return (text) => text.replaceAll('\u0130', 'i').replaceAll('I', '\u0131').toLowerCase();
}
