/** An ISO 8601 date (`2026-11-23`, `2026-11`) in the words of a language; any other text as it is. */
export function formatDate(date: string, language: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ].*)?$/.exec(date);
  if (match === null) return date;
  const [, year, month, day] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(moment.getTime())) return date;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  };
  return new Intl.DateTimeFormat(
    language,
    day === undefined ? options : { ...options, day: 'numeric' },
  ).format(moment);
}
