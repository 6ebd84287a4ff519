import type { DocxContext } from '../context.ts';
import { documentLanguages, regionalLanguage, scriptClassOf } from '../styles/document-languages.ts';
import type { XmlElement } from '../xml/element.ts';
import { type RunSettings, run, textContent } from './run.ts';
import { type ScriptRun, scriptRuns } from './script-runs.ts';

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
  return scriptRuns(text, context.resolved.direction).map((piece) =>
    run({ style, bold, ...scriptSettings(piece, context) }, textContent(piece.text)),
  );
}

function scriptSettings({ text, script }: ScriptRun, context: DocxContext): RunSettings {
  if (script === 'rtl') {
    const { bidi } = documentLanguages(context.resolved.language);
    const tag = rightToLeftLanguage(text, context) ?? bidi;
    return { rightToLeft: true, language: tag === bidi ? undefined : { class: 'bidi', tag } };
  }
  if (script === 'eastAsian') {
    const { eastAsia } = documentLanguages(context.resolved.language);
    const tag = eastAsianLanguage(text, context) ?? eastAsia;
    return {
      eastAsianHint: ambiguousPunctuation.test(text) ? true : undefined,
      language: tag === eastAsia ? undefined : { class: 'eastAsia', tag },
    };
  }
  const { language } = context;
  return language === undefined || scriptClassOf(language) !== 'latin'
    ? {}
    : { language: { class: 'latin', tag: regionalLanguage(language) } };
}

/** Quotation marks, dashes and dots that Western and East Asian fonts draw at different widths. */
const ambiguousPunctuation = /[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]/;

function rightToLeftLanguage(text: string, { language, resolved }: DocxContext): string | undefined {
  if (language !== undefined && scriptClassOf(language) === 'bidi') return regionalLanguage(language);
  if (scriptClassOf(resolved.language) === 'bidi') return undefined;
  return /[\u0590-\u05ff]/.test(text) ? 'he-IL' : undefined;
}

function eastAsianLanguage(text: string, { language }: DocxContext): string | undefined {
  if (language !== undefined && scriptClassOf(language) === 'eastAsia') return regionalLanguage(language);
  // Kana and Hangul are of one language each; ideographs are the document's own, whichever that is.
  if (/[\u3040-\u30ff]/.test(text)) return 'ja-JP';
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(text)) return 'ko-KR';
  return undefined;
}
