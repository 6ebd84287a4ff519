import type { LanguageRun } from '@octavo/core';
import { languageRuns } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { DocumentLanguages } from '../styles/document-languages.ts';
import { documentLanguages, regionalLanguage, scriptClassOf } from '../styles/document-languages.ts';
import type { XmlElement } from '../xml/element.ts';
import { type RunSettings, run, textContent } from './run.ts';
import { hasEastAsian, type ScriptRun, scriptRuns } from './script-runs.ts';

/** Text in the style of its marks, cut where direction or language changes. */
export function textRuns(text: string, context: DocxContext): readonly XmlElement[] {
  const style = context.ledger.styles.character(marksIn(context), context.paragraphStyle);
  return styledTextRuns(text, style, context);
}

/** In a heading cell all is bold, by its style: what is strong there has nothing to add. */
function marksIn({ boldStyle, cellTextSize, marks }: DocxContext): DocxContext['marks'] {
  return boldStyle && cellTextSize !== undefined ? marks.filter((mark) => mark !== 'strong') : marks;
}

/** Text in a given character style. */
export function styledTextRuns(
  text: string,
  style: string | undefined,
  context: DocxContext,
): readonly XmlElement[] {
  const bold = context.boldStyle && marksIn(context).includes('strong') ? true : undefined;
  return scriptRuns(text, context.resolved.direction)
    .flatMap((piece) => spokenPieces(piece, context))
    .map(({ settings, text: words }) => run({ style, bold, ...settings }, textContent(words)));
}

interface SpokenPiece {
  readonly text: string;
  readonly settings: RunSettings;
}

/** A run cut where its script tells another language, unless Word keeps that language for the script anyway. */
function spokenPieces({ text, script }: ScriptRun, context: DocxContext): readonly SpokenPiece[] {
  const around = context.language ?? context.resolved.language;
  const direction: RunSettings = script === 'rtl' ? { rightToLeft: true } : {};
  const pieces: { text: string; language: RunSettings['language'] }[] = [];
  for (const part of languageRuns(text, around)) {
    const language = languageOf(part, context);
    const last = pieces.at(-1);
    if (last !== undefined && isSame(last.language, language)) last.text += part.text;
    else pieces.push({ text: part.text, language });
  }
  return pieces.map((piece) => ({
    text: piece.text,
    settings: { ...direction, ...eastAsianHint(piece.text), language: piece.language },
  }));
}

/** What a run says of its language: the script's, else its author's; nothing where Word's defaults for the class of scripts say the same. */
function languageOf(
  { text, language }: LanguageRun,
  { language: own, resolved }: DocxContext,
): RunSettings['language'] {
  const spoken = language ?? own;
  if (spoken === undefined) return undefined;
  const defaults = documentLanguages(resolved.language);
  const tag = regionalLanguage(spoken);
  const scripts = classOf(text, spoken);
  // Signs among East Asian letters are in none of the languages that are not written with them.
  if (scripts === 'eastAsia' && scriptClassOf(spoken) !== 'eastAsia') return undefined;
  return defaults[scripts] === tag ? undefined : { class: scripts, tag };
}

/** Which of Word's three languages holds for a text: complex scripts have that of right-to-left ones (ISO 29500-1 §17.3.2.26). */
function classOf(text: string, language: string): keyof DocumentLanguages {
  if (hasEastAsian(text)) return 'eastAsia';
  return complexScript.test(text) ? 'bidi' : scriptClassOf(language);
}

const complexScript = /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1780-\u17ff]/;

function isSame(one: RunSettings['language'], other: RunSettings['language']): boolean {
  return one?.class === other?.class && one?.tag === other?.tag;
}

function eastAsianHint(text: string): RunSettings {
  return hasEastAsian(text) && ambiguousPunctuation.test(text) ? { eastAsianHint: true } : {};
}

/** Quotation marks, dashes and dots that Western and East Asian fonts draw at different widths. */
const ambiguousPunctuation = /[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]/;
