/** What a build made, as a table in Markdown for the summary of a job. */
export function summaryTable(files, { errors, warnings }) {
  const documents = groupBySource(files);
  const rows = [...documents].map(([source, made]) => {
    const title = made[0]?.title || source;
    const list = made.map((file) => `${file.format} (${sizeOf(file)})`).join(', ');
    return `| ${escapeCell(title)} | \`${escapeCell(source)}\` | ${escapeCell(list)} |`;
  });
  const counts = `${plural(files.length, 'file')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  const table =
    rows.length === 0 ? '' : `\n| Document | Source | Files |\n| :-- | :-- | :-- |\n${rows.join('\n')}\n`;
  return `### Octavo\n\n${counts}\n${table}`;
}

function groupBySource(files) {
  const groups = new Map();
  for (const file of files) groups.set(file.source, [...(groups.get(file.source) ?? []), file]);
  return groups;
}

function sizeOf({ bytes, pages, slides }) {
  const size = bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
  if (pages !== undefined) return `${size}, ${plural(pages, 'page')}`;
  return slides === undefined ? size : `${size}, ${plural(slides, 'slide')}`;
}

function plural(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Titles are the author's words: no bar, line or markup of theirs ends a cell or begins an element. */
function escapeCell(text) {
  return text.replaceAll(/[\\|<>&]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll(/\s+/g, ' ');
}
