/** Whether a language is written in letters that slant: signs of Chinese, Japanese and Korean only look broken. */
export function hasItalics(language: string): boolean {
  return !/^(?:zh|ja|ko)\b/i.test(language);
}
