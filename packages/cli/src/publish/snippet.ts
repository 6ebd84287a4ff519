import { Html, html } from '../index-page/html.ts';
import { pageWords } from '../index-page/page-words.ts';
import type { Download, DownloadEdition } from './download.ts';

/** A list of links to the files of an article, for pages of other sites; classes are there to be styled. */
export function createSnippet(
  files: readonly Download[],
  { language, direction }: Pick<DownloadEdition, 'language' | 'direction'>,
): string {
  const { downloads } = pageWords(language);
  const items = files.map(
    ({ format, href, mediaType, label, size }) =>
      html`<li><a class="octavo-download" data-format="${format}" href="${href}" type="${mediaType}"${mediaType !== 'text/html' && new Html(' download')}>${label} <small>${size}</small></a></li>`,
  );
  return html`<nav class="octavo-downloads" aria-label="${downloads}" lang="${language}" dir="${direction}"><ul>${items}</ul></nav>`
    .markup;
}
