import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MeasuredPage } from './measure-typesetting.ts';

const { resolve } = createRequire(new URL('../../../typeset/package.json', import.meta.url));

/** Paragraphs set by LuaLaTeX with microtype (letters stretched and hung out of the margins); nothing where it is not installed or does not work. */
export function setWithLualatex(paragraphs: readonly string[], page: MeasuredPage): Uint8Array | undefined {
  if (spawnSync('lualatex', ['--version']).status !== 0) return undefined;
  const { widthPt, sizePt, leadingPt, spacingPt } = page;
  const font = resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
  const head = `\\documentclass{article}
\\usepackage[paperwidth=${widthPt + 120}bp,paperheight=700bp,margin=60bp,noheadfoot]{geometry}
\\usepackage{fontspec}\\setmainfont{SourceSerif4_400Regular.ttf}[Path=${dirname(font)}/,Ligatures=TeXOff]
\\usepackage{microtype}
\\pagestyle{empty}\\raggedbottom\\widowpenalty=10000\\clubpenalty=10000
\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{${spacingPt}bp}\\emergencystretch=3em
\\begin{document}\\frenchspacing\\fontsize{${sizePt}bp}{${leadingPt}bp}\\selectfont\n`;
  const folder = mkdtempSync(join(tmpdir(), 'octavo-typesetting-'));
  try {
    const body = paragraphs.map((text) => escaped(text)).join('\n\n');
    writeFileSync(join(folder, 'prose.tex'), `${head}${body}\n\\end{document}\n`);
    const { status } = spawnSync('lualatex', ['-interaction=batchmode', 'prose.tex'], { cwd: folder });
    if (status !== 0) {
      const log = readFileSync(join(folder, 'prose.log'), 'utf8').slice(-200).replace(/\s+/g, ' ');
      process.stderr.write(`LuaLaTeX is installed but does not work here: …${log}\n`);
      return undefined;
    }
    return readFileSync(join(folder, 'prose.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function escaped(text: string): string {
  return text.replace(/[#$%&_{}]/g, '\\$&');
}
