import type { Severity } from './severity.ts';

interface CatalogueRow<Parameters> {
  readonly severity: Severity;
  readonly message: (parameters: Parameters) => string;
  /** The remedy: every diagnostic has one. */
  readonly hint: (parameters: Parameters) => string;
}

/** A row whose parameters are typed by its message. */
function row<Parameters>(
  severity: Severity,
  message: (parameters: Parameters) => string,
  hint: (parameters: Parameters) => string,
): CatalogueRow<Parameters> {
  return { severity, message, hint };
}

/** Offers what was probably meant; where nothing comes near, what else to do. */
const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean \`${suggestion}\`?`;

function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? singular : plural}`;
}

/** Every diagnostic that Octavo can give. The page `docs/guide/diagnostics.md` is made from it. */
export const catalogue = {
  'front-matter-invalid': row<{ reason: string }>(
    'error',
    ({ reason }) => `The front matter is not valid YAML: ${reason}.`,
    () =>
      'Correct the YAML between the `---` lines; quote values that hold `: ` or begin with a special character.',
  ),
  'front-matter-too-large': row<{ bytes: number; limit: number }>(
    'error',
    ({ bytes, limit }) => `The front matter is ${bytes} bytes long; at most ${limit} are read.`,
    () => 'Move data out of the front matter.',
  ),
  'front-matter-type': row<{ key: string; expected: string; found: string }>(
    'warning',
    ({ key, expected, found }) => `The front matter's \`${key}\` should be ${expected}, not ${found}.`,
    ({ key }) => `Correct \`${key}\`, or leave it out.`,
  ),
  'front-matter-unknown-key': row<{ key: string; suggestion: string | undefined }>(
    'warning',
    ({ key }) => `The front matter's \`${key}\` is no setting, and changes nothing.`,
    ({ suggestion }) =>
      didYouMean(suggestion, 'Remove it; `octavo schema front-matter` prints what may stand there.'),
  ),
  'source-encoding': row<{ encoding: string }>(
    'error',
    ({ encoding }) => `The source is not UTF-8 text (it looks like ${encoding}).`,
    () => 'Save the file as UTF-8.',
  ),
  'source-too-deep': row<{ limit: number }>(
    'error',
    ({ limit }) => `Constructs are nested more than ${limit} deep here.`,
    () => 'Flatten the lists, quotes or emphasis.',
  ),
  'source-invalid-characters': row<{ characters: string; count: number }>(
    'warning',
    ({ characters, count }) =>
      `${count} character${count === 1 ? '' : 's'} that no document may hold (${characters}) left out.`,
    () => 'Remove the control characters from the source.',
  ),
  'json-invalid': row<{ reason: string }>(
    'error',
    ({ reason }) => `The JSON is not an Octavo document: ${reason}.`,
    () => 'Compare it with the schema that `@octavo/core/schema.json` holds.',
  ),
  'plugin-failed': row<{ plugin: string; reason: string }>(
    'error',
    ({ plugin, reason }) => `The remark plugin ${plugin} failed: ${reason}.`,
    () => 'Correct its options, or remove it from `remarkPlugins`.',
  ),
  'container-unclosed': row<{ name: string }>(
    'warning',
    ({ name }) => `\`::: ${name}\` is never closed, so it is shown as text.`,
    () => 'Close it with a line of `:::`.',
  ),
  'container-unknown': row<{ name: string }>(
    'info',
    ({ name }) => `No meaning is known for \`::: ${name}\`; its content is shown as it is.`,
    () =>
      'Remove the fences if its content needs no frame, or write a container that has a meaning, such as `::: note`.',
  ),
  'chart-invalid': row<{ reason: string }>(
    'warning',
    ({ reason }) => `The chart's data cannot be read: ${reason}. It is shown as code.`,
    () => 'A chart needs `categories` and `series` of equal length.',
  ),
  'html-dropped': row<{ element: string }>(
    'warning',
    ({ element }) => `HTML \`<${element}>\` has no counterpart in documents and is left out.`,
    () => 'Write it in Markdown, or remove it.',
  ),
  'table-cells-dropped': row<{ count: number; columns: number }>(
    'warning',
    ({ count, columns }) =>
      `${count} cell${count === 1 ? '' : 's'} of this row stand${count === 1 ? 's' : ''} beyond the ${columns} columns of the table's head and ${count === 1 ? 'is' : 'are'} left out.`,
    () => 'Give the head as many columns, or write a `|` within a cell as `\\|`.',
  ),
  'grid-table-unreadable': row<{ reason: string }>(
    'warning',
    ({ reason }) => `The grid table cannot be read: ${reason}. It is shown as code.`,
    () =>
      'Bring its lines under each other: `|` at both sides of every cell, and a line of `-` with `+` at its ends above and below.',
  ),
  'table-as-written': row<object>(
    'warning',
    () =>
      'These dashes head the columns of a simple table of Pandoc, which is not read: its lines are shown as text.',
    () => 'Draw it with `|` between its cells or as a grid table, such as `pandoc -t gfm` writes it.',
  ),
  'heading-skipped': row<{ from: number; to: number }>(
    'warning',
    ({ from, to }) => `A heading of level ${to} follows one of level ${from}.`,
    ({ from }) => `Use level ${from + 1}: readers who navigate by headings look for it.`,
  ),
  'heading-empty': row<object>(
    'warning',
    () => 'A heading has no text.',
    () => 'Give it words, or remove it.',
  ),
  'label-duplicate': row<{ label: string; firstLine: number | undefined }>(
    'warning',
    ({ label, firstLine }) =>
      `The label \`${label}\` is used more than once${firstLine === undefined ? '' : ` (first in line ${firstLine})`}; references go to the first.`,
    () => 'Give each its own label.',
  ),
  'reference-unresolved': row<{ target: string; suggestion: string | undefined }>(
    'warning',
    ({ target }) => `Nothing in this document is labelled \`${target}\`.`,
    ({ suggestion }) =>
      didYouMean(
        suggestion,
        'Put the label behind what is meant, such as `{#results}` behind a heading, or correct the reference.',
      ),
  ),
  'linked-document-missing': row<{ url: string; suggestion: string | undefined }>(
    'warning',
    ({ url }) => `The link to \`${url}\` leads to a document that is not there.`,
    ({ suggestion }) => didYouMean(suggestion, 'Correct the path: it is relative to the document.'),
  ),
  'linked-document-not-made': row<{ url: string }>(
    'warning',
    ({ url }) => `The link to \`${url}\` leads to a source of which nothing is made; it stays as written.`,
    () => 'Build the two together, or link to an address that readers have.',
  ),
  'linked-part-missing': row<{ path: string; target: string; suggestion: string | undefined }>(
    'warning',
    ({ path, target }) =>
      `Nothing in \`${path}\` is labelled \`${target}\`; the link leads to its beginning.`,
    ({ suggestion }) =>
      didYouMean(
        suggestion,
        'Name one of its headings as the address of its page does, in small letters with hyphens, or put a label such as `{#results}` behind what is meant.',
      ),
  ),
  'footnote-undefined': row<{ label: string; suggestion: string | undefined }>(
    'warning',
    ({ label }) => `No footnote \`[^${label}]:\` is defined; the mark is shown as written.`,
    ({ label, suggestion }) =>
      didYouMean(
        suggestion === undefined ? undefined : `[^${suggestion}]`,
        `Write its text in a paragraph that begins with \`[^${label}]:\`, or remove the mark.`,
      ),
  ),
  'footnote-unused': row<{ label: string }>(
    'warning',
    ({ label }) => `The footnote \`[^${label}]\` is never referred to, so no format shows it.`,
    ({ label }) => `Refer to it with \`[^${label}]\`, or remove it.`,
  ),
  'citation-unresolved': row<{ key: string }>(
    'warning',
    ({ key }) => `The work \`@${key}\` is not in the bibliography; the citation is shown as written.`,
    () => 'Name the work in a footnote, or write the citation out: no bibliographies are read.',
  ),
  'citation-as-written': row<{ citation: string; count: number }>(
    'info',
    ({ citation, count }) =>
      count === 1
        ? `The citation \`${citation}\` is shown as written; no bibliography is made.`
        : `${count} citations such as \`${citation}\` are shown as written; no bibliography is made.`,
    () => 'Name the work in a footnote, or let `pandoc --citeproc -t gfm` write the citations out first.',
  ),
  'link-unsafe': row<{ url: string }>(
    'warning',
    ({ url }) => `The link to \`${url}\` is not made: its scheme is not allowed.`,
    () => 'Use http, https, mailto, tel or a relative address.',
  ),
  'code-not-imported': row<{ path: string; reason: string }>(
    'warning',
    ({ path, reason }) => `The code of \`${path}\` cannot be taken in: ${reason}.`,
    () =>
      'Correct the path, which is relative to the document, or the name behind `#`. The line stays as it is written.',
  ),
  'image-missing': row<{ url: string; reason: string }>(
    'warning',
    ({ url, reason }) => `The image \`${url}\` cannot be shown: ${reason}.`,
    () =>
      'Correct the path, which is relative to the document. A placeholder with its alternative text stands in its place.',
  ),
  'image-remote': row<{ url: string }>(
    'warning',
    ({ url }) => `The image \`${url}\` is remote and is not fetched.`,
    () => 'Save it beside the document. A placeholder with its alternative text stands in its place.',
  ),
  'image-outside': row<{ url: string }>(
    'warning',
    ({ url }) => `The image \`${url}\` is outside the project and is not read.`,
    () => 'Move it into the project. A placeholder with its alternative text stands in its place.',
  ),
  'image-broken': row<{ url: string; reason: string }>(
    'warning',
    ({ url, reason }) => `The image \`${url}\` cannot be read: ${reason}.`,
    () => 'Export it anew. A placeholder with its alternative text stands in its place.',
  ),
  'image-too-large': row<{ url: string; reason: string }>(
    'warning',
    ({ url, reason }) => `The image \`${url}\` is too large: ${reason}.`,
    () => 'Scale it down. A placeholder with its alternative text stands in its place.',
  ),
  'image-downsampled': row<{ url: string; size: string; newSize: string; saved: number; dpi: number }>(
    'info',
    ({ url, size, newSize, saved, dpi }) =>
      `The image \`${url}\` has ${newSize} pixels instead of ${size} in the Word document: ${dpi} to an inch (${saved} KB less).`,
    () => 'Set `docx: { imageDpi: 0 }` to keep every pixel.',
  ),
  'image-no-alt': row<{ url: string }>(
    'info',
    ({ url }) => `The image \`${url}\` has no alternative text and counts as decoration.`,
    () => 'Say what it shows between the square brackets.',
  ),
  'picture-left-out': row<{ url: string; format: string }>(
    'info',
    ({ url, format }) =>
      `The picture \`${url}\` is left out of ${format}: it stands where that has words alone, and no words say what it shows.`,
    () => 'Say what it shows between the square brackets, or let it stand in a paragraph of its own.',
  ),
  'svg-sanitised': row<{ url: string; removed: string }>(
    'info',
    ({ url, removed }) => `Removed from the drawing \`${url}\`: ${removed}.`,
    () =>
      'Export the drawing without scripts, links to elsewhere and embedded pages; what it shows otherwise is kept.',
  ),
  'glyph-missing': row<{ characters: string; count: number; format: string }>(
    'warning',
    ({ characters, count, format }) =>
      `No font has a glyph for ${characters} (${count} in all); ${format} shows a replacement.`,
    () =>
      'Install a font package for the script, such as `@expo-google-fonts/noto-sans-sc`, or name one in `theme.fonts.fallback`.',
  ),
  'formula-not-set': row<{ reason: string; format: string }>(
    'warning',
    ({ reason, format }) => `${format} shows a formula as its TeX source: ${reason}.`,
    () => 'Correct the formula, or define the command that it uses by `\\newcommand` in a formula before it.',
  ),
  'font-missing': row<{ family: string; reason: string }>(
    'warning',
    ({ family, reason }) => `The font ${family} cannot be used: ${reason}.`,
    () =>
      'The default font stands in. Install the package, put the files into `fonts`, or correct the theme.',
  ),
  'font-of-system': row<{ family: string; files: string }>(
    'info',
    ({ family, files }) =>
      `The font ${family} is this machine's (${files}): elsewhere the same source may make another file.`,
    () => 'Put the font into `fonts` of the project where its licence allows it.',
  ),
  'table-set-smaller': row<{ sizePt: number; format: string }>(
    'info',
    ({ sizePt, format }) => `A table is set in ${sizePt} points to fit the ${format}'s page.`,
    () => 'Leave out columns, or shorten words that cannot be divided, to have it in the usual size.',
  ),
  'table-turned': row<{ sizePt: number; format: string }>(
    'info',
    ({ sizePt, format }) =>
      `A table too wide for the ${format}'s page stands on a landscape page, in ${sizePt} points.`,
    () => 'Leave out columns, or shorten words that cannot be divided, to have it on an upright page.',
  ),
  'table-divided': row<{ parts: number; sizePt: number; format: string }>(
    'warning',
    ({ parts, sizePt, format }) =>
      `A table is too wide for the ${format}'s page even in ${sizePt} points: its columns are divided among ${parts} tables that repeat the first column.`,
    () => 'Leave out columns, exchange rows and columns, or make several tables of it.',
  ),
  'table-attribute-invalid': row<{ key: string; value: string; expected: string; columns: number }>(
    'warning',
    ({ key, value, expected, columns }) =>
      `The table's \`${key}="${value}"\` should have ${expected} for each of its ${columns} columns.`,
    ({ columns }) => `Write ${columns} values with commas between them.`,
  ),
  'float-invalid': row<{ value: string }>(
    'warning',
    ({ value }) => `\`float=${value}\` is no place that a block can move to: it stands where it is written.`,
    () => 'Write `float=top`, or leave it out.',
  ),
  'image-size-invalid': row<{ key: string; value: string }>(
    'warning',
    ({ key, value }) => `\`${key}=${value}\` is no length: the picture keeps its own size.`,
    () => "Write a share of the text's width (`width=50%`), or a length (`width=4cm`, `width=300px`).",
  ),
  'pdf-standard-unmet': row<{ standard: string; clause: string; reason: string; remedy: string }>(
    'warning',
    ({ standard, clause, reason }) =>
      `The PDF does not claim ${standard}: it breaks clause ${clause}. ${reason}.`,
    ({ remedy }) => remedy,
  ),
  'setting-unused': row<{ setting: string; format: string; instead: string }>(
    'info',
    ({ setting, format, instead }) => `\`${setting}\` changes nothing in ${format}: ${instead}.`,
    () => 'Remove it, or build a format that follows it.',
  ),
  'drop-cap-left-out': row<{ words: string; format: string }>(
    'info',
    ({ words, format }) =>
      `The paragraph that begins “${words}” has no large first letter in ${format}: it has too few lines, or does not begin with a letter that can be made larger.`,
    () =>
      'A letter of a script with capitals, or an ideograph, as the first thing of a paragraph of three lines has one.',
  ),
  'attachment-missing': row<{ reason: string }>(
    'warning',
    ({ reason }) => `The source is not attached to the PDF: ${reason}.`,
    () => 'Make the source readable within the project, or set `pdf: { attachSource: false }`.',
  ),
  'slide-set-smaller': row<{ percent: number; format: string }>(
    'info',
    ({ percent, format }) =>
      `Content of a slide is set at ${percent} % of its planned size to fit its box in ${format}.`,
    () => 'Shorten the text, or part it with `---`.',
  ),
  'slide-layout-unknown': row<{
    name: string;
    suggestion: string | undefined;
    layouts: string;
  }>(
    'warning',
    ({ name, layouts }) => `No layout of slides is called \`${name}\`; there are ${layouts}.`,
    ({ suggestion }) =>
      didYouMean(suggestion, 'Leave `layout=` out, and the slide is laid out by its content.'),
  ),
  'slide-layout-unsuitable': row<{ title: string; layout: string; needs: string }>(
    'warning',
    ({ title, layout, needs }) =>
      `The slide "${title}" cannot have the layout \`${layout}\`, which needs ${needs}; it is laid out by its content.`,
    () => 'Change what the slide holds, or leave `layout=` out.',
  ),
  'slide-color-faint': row<{ color: string; title: string; reason: string }>(
    'info',
    ({ color, title, reason }) =>
      `Words on the slide “${title}” keep the theme's colours instead of \`${color}\`: ${reason}.`,
    () => 'Choose a colour that is darker or lighter, or another one behind the words.',
  ),
  'slide-setting-invalid': row<{
    setting: string;
    value: string;
    expected: string;
    suggestion: string | undefined;
  }>(
    'warning',
    ({ setting, value, expected }) =>
      `A slide's \`${setting}\` should be ${expected}, not \`${value}\`; it is as if it were not set.`,
    ({ suggestion }) => didYouMean(suggestion, 'Correct the value, or leave the setting out.'),
  ),
  'slide-setting-unknown': row<{ setting: string; suggestion: string | undefined }>(
    'warning',
    ({ setting }) => `Slides have no setting \`${setting}\`; it changes nothing.`,
    ({ suggestion }) => didYouMean(suggestion, 'Remove it; the guide to slides lists the settings.'),
  ),
  'slide-overflow': row<{ title: string }>(
    'warning',
    ({ title }) => `The slide "${title}" holds a thing that cannot be split and may not fit.`,
    () => 'Divide it, or give it a slide of its own with fewer words beside it.',
  ),
  'slide-title-cut': row<{ title: string }>(
    'info',
    ({ title }) =>
      `The title “${title}” is too long for its slide, which shows as many of its words as can be read; all of it stands in the notes.`,
    () => 'Say it in two lines, and leave the rest to the slide’s text.',
  ),
  'config-unknown-key': row<{ key: string; suggestion: string | undefined }>(
    'warning',
    ({ key }) => `The configuration has no setting \`${key}\`.`,
    ({ suggestion }) =>
      didYouMean(suggestion, 'Remove it; `octavo schema config` prints what may stand there.'),
  ),
  'config-invalid': row<{ reason: string }>(
    'error',
    ({ reason }) => `The configuration cannot be used: ${reason}.`,
    () => 'Correct the place that is named; `octavo schema config` prints what may stand there.',
  ),
  'theme-unknown': row<{ name: string; suggestion: string | undefined; known: readonly string[] }>(
    'warning',
    ({ name }) => `No theme is called \`${name}\`; the usual one is used.`,
    ({ suggestion, known }) =>
      didYouMean(
        suggestion,
        `The themes are ${known.map((theme) => `\`${theme}\``).join(', ')}; a file is named by its path.`,
      ),
  ),
  'theme-unreadable': row<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `The theme \`${path}\` cannot be used: ${reason}.`,
    () => 'Correct the path or the file; `octavo theme export report` shows what a theme holds.',
  ),
  'file-unreadable': row<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `\`${path}\` cannot be read: ${reason}.`,
    () => 'Correct the path, or the permissions of the file.',
  ),
  'source-skipped': row<{ path: string; what: 'link' | 'special' }>(
    'warning',
    ({ path, what }) =>
      what === 'link'
        ? `\`${path}\` is not built: links within a folder are not followed, as they could lead out of it or in a circle.`
        : `\`${path}\` is not built: it is not a regular file.`,
    ({ what }) =>
      what === 'link'
        ? 'Name it beside the folder, and it is built.'
        : 'Put a regular file in its place, or name the sources without it.',
  ),
  'output-unwritable': row<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `\`${path}\` cannot be written: ${reason}.`,
    () => 'Make the folder writable and room on its disk, or choose another with `--out-dir`.',
  ),
  'reference-unusable': row<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `The reference document \`${path}\` cannot be used: ${reason}.`,
    () =>
      'Correct its path, or save it anew as a Word document (.docx) or, for decks, as a presentation (.pptx, .potx).',
  ),
  'reference-dropped': row<{ path: string; what: string }>(
    'warning',
    ({ path, what }) => `Not carried over from the reference document \`${path}\`: ${what}.`,
    () =>
      'Nothing needs to be done where the documents do not need it; else take it out of the reference document, to be told no more.',
  ),
  'reference-placeholder-unknown': row<{ path: string; name: string }>(
    'warning',
    ({ path, name }) => `The document has nothing for \`{{${name}}}\` of \`${path}\`; it is left empty.`,
    ({ name }) => `Write \`${name}:\` into the front matter.`,
  ),
  'renderer-failed': row<{ format: string; reason: string }>(
    'error',
    ({ format, reason }) => `The ${format} could not be made: ${reason}.`,
    () => 'This is a fault of Octavo. Please report it with the document.',
  ),
  'document-timed-out': row<{ seconds: number; during: string }>(
    'error',
    ({ seconds, during }) => `Given up: after ${seconds} s ${during} was not finished.`,
    () =>
      'Look for constructs nested very deep or repeated thousands of times; `--deadline` gives more time.',
  ),
  'document-too-much-memory': row<{ megabytes: number; during: string }>(
    'error',
    ({ megabytes, during }) => `Given up: ${during} needed more than ${megabytes} MB of memory.`,
    () => 'Divide the document, or give more with `--memory`.',
  ),
  'document-crashed': row<{ reason: string; during: string }>(
    'error',
    ({ reason, during }) => `The process ended (${reason}) while ${during} was under way.`,
    () => 'This is a fault of Octavo or of a library. Please report it with the document.',
  ),
  'import-unreadable': row<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `The Word document \`${path}\` cannot be read: ${reason}.`,
    () => 'Save it anew as a Word document (.docx).',
  ),
  'import-changes': row<{ changes: number; comments: number; taken: string }>(
    'info',
    ({ changes, comments, taken }) =>
      `The document holds ${[countOf(changes, 'tracked change'), countOf(comments, 'comment')].filter((part) => part !== '').join(' and ')}; changes are ${taken}.`,
    () => '`--track-changes` accepts, rejects or shows them.',
  ),
  'import-dropped': row<{ what: string }>(
    'warning',
    ({ what }) => `Left out of the document: ${what}.`,
    () => 'Compare the result with the document, and write what is missing by hand.',
  ),
  'import-title': row<{ title: string }>(
    'info',
    ({ title }) => `Taken as the title: "${title}".`,
    () => 'Correct `title:` in the front matter if it is not.',
  ),
  'import-no-title': row<object>(
    'info',
    () => 'The text does not begin with a line that could be its title.',
    () => 'Write `title:` into the front matter.',
  ),
  'import-language': row<{ language: string }>(
    'info',
    ({ language }) => `By its words the text is in the language \`${language}\`.`,
    () => 'Correct `lang:` in the front matter if it is not.',
  ),
  'import-unwrapped': row<{ columns: number }>(
    'info',
    ({ columns }) => `Lines are broken at ${columns} columns; those of one paragraph are joined.`,
    () => 'Put an empty line between lines that are paragraphs of their own.',
  ),
  'import-hyphen': row<{ word: string; joined: string }>(
    'info',
    ({ word }) => `A line ends within "${word}"; the hyphen is kept.`,
    ({ joined }) => `If it only broke the line, write \`${joined}\`.`,
  ),
  'import-heading': row<{ ordinal: string; heading: string }>(
    'info',
    ({ ordinal, heading }) => `An enumeration ("${ordinal} …") is offered as the heading "${heading}".`,
    () => 'Keep the heading, change its words, or remove it: the paragraph is whole without it.',
  ),
  'import-after-headings': row<{ heading: string }>(
    'info',
    ({ heading }) => `This paragraph follows the enumeration and now stands under the heading "${heading}".`,
    () => 'Give it a heading of its own if it belongs to none of the items.',
  ),
  'import-byline': row<{ text: string }>(
    'info',
    ({ text }) => `Byline recognised: "${text}".`,
    () => 'It is set apart at the end, behind a rule; take the rule out if it belongs to the text.',
  ),
  'import-disclaimer': row<{ text: string }>(
    'info',
    ({ text }) => `Disclaimer recognised: "${text}".`,
    () => 'It is set apart at the end, behind a rule; take the rule out if it belongs to the text.',
  ),
  'import-contact': row<{ text: string }>(
    'info',
    ({ text }) => `Contact line recognised: "${text}".`,
    () => 'It is set apart at the end, behind a rule; take the rule out if it belongs to the text.',
  ),
  'import-lost-character': row<{ word: string; suggestion: string | undefined }>(
    'warning',
    ({ word }) => `"${word}" seems to have lost a character; it is left as it is.`,
    ({ suggestion }) => didYouMean(suggestion, 'Compare it with where the text comes from.'),
  ),
  'import-garbled-word': row<{ word: string; suggestion: string | undefined }>(
    'warning',
    ({ word }) => `"${word}" seems to have been read in the wrong encoding; it is left as it is.`,
    ({ suggestion }) =>
      didYouMean(suggestion, 'Save the text as UTF-8 where it comes from, and import it anew.'),
  ),
  'import-typography': row<{ quotes: number; dashes: number; apostrophes: number }>(
    'info',
    ({ quotes, apostrophes, dashes }) =>
      `Made typographic: ${[
        countOf(quotes, 'quotation mark'),
        countOf(apostrophes, 'apostrophe'),
        countOf(dashes, 'dash', 'dashes'),
      ]
        .filter((part) => part !== '')
        .join(', ')}.`,
    () => 'Correct those that are meant as they were written, such as in code.',
  ),
} satisfies Record<string, CatalogueRow<never>>;

export type DiagnosticCode = keyof typeof catalogue;

/** What the message of a code needs to know. */
export type DiagnosticParameters<Code extends DiagnosticCode> = Parameters<
  (typeof catalogue)[Code]['message']
>[0];
