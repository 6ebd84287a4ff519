/**
 * Links lead to the web, beside the preview, or to a place in the document. Of all else it is said where it would lead: another document
 * has a preview of its own.
 */
export function followLink(href: string, say: (text: string) => void): void {
  if (/^(?:https?|mailto):/i.test(href)) {
    open(href, '_blank', 'noopener,noreferrer');
    return;
  }
  const path = href.replace(/[?#].*$/s, '');
  const isDocument = /\.(?:md|markdown|txt)$/i.test(path);
  say(
    isDocument
      ? `${path} is another document: octavo preview ${path} shows it.`
      : `${path} is another file, which the preview does not show.`,
  );
}
