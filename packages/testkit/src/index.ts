export { deepFreeze } from './cases/deep-freeze.ts';
export type { GoldenComparison } from './cases/golden.ts';
export { compareGolden, orphanGoldens, printJson, updatesGoldens } from './cases/golden.ts';
export type { Case } from './cases/load-cases.ts';
export { loadCases } from './cases/load-cases.ts';
export { makePng } from './cases/make-png.ts';
export { documentOf, node, paragraph, text } from './contract/build-nodes.ts';
export type { HostileDocument } from './contract/hostile-documents.ts';
export { hostileDocuments } from './contract/hostile-documents.ts';
export type { ContractCheck, ContractOptions } from './contract/renderer-contract.ts';
export { rendererContract } from './contract/renderer-contract.ts';
export { sampleDocuments } from './contract/sample-documents.ts';
export { checkSlidePages } from './decks/check-slide-pages.ts';
export type { HtmlSlide, InspectedHtmlDeck } from './html/inspect-html-deck.ts';
export { inspectHtmlDeck, visibleText } from './html/inspect-html-deck.ts';
export { modelToHtml } from './html/model-to-html.ts';
export { normaliseHtml } from './html/normalise-html.ts';
export { parseHtml } from './html/parse-html.ts';
export type { Judge, JudgeName, JudgeResult } from './judges/judge.ts';
export { judge } from './judges/judge.ts';
export { libreOfficeToPdf } from './judges/libre-office-to-pdf.ts';
export type { OfficeInput } from './judges/libre-office-to-pdfs.ts';
export { libreOfficeToPdfs } from './judges/libre-office-to-pdfs.ts';
export { pandocRead } from './judges/pandoc-read.ts';
export type { PdfElement, PdfStructure } from './judges/pdf-structure.ts';
export { pdfStructure } from './judges/pdf-structure.ts';
export type { PdfWord, PdfWordPage } from './judges/pdf-words.ts';
export { pdfWords } from './judges/pdf-words.ts';
export type { TextOrder } from './judges/pdftotext.ts';
export { pdftotext } from './judges/pdftotext.ts';
export { qpdfCheck } from './judges/qpdf-check.ts';
export { checkDocx, checkHousedDocx, compareBuilds } from './ooxml/check-docx.ts';
export { checkPptx } from './ooxml/check-pptx.ts';
export type { ColumnAlign, DocxSource } from './ooxml/docx-lints/as-written.ts';
export type { DocxParagraph, InspectedDocx } from './ooxml/inspect-docx.ts';
export { inspectDocx } from './ooxml/inspect-docx.ts';
export type { InspectedPptx, PptxSlide } from './ooxml/inspect-pptx.ts';
export { inspectPptx } from './ooxml/inspect-pptx.ts';
export { lintDocx } from './ooxml/lint-docx.ts';
export type { LintFinding } from './ooxml/lint-finding.ts';
export { printFindings } from './ooxml/lint-finding.ts';
export { lintPptx } from './ooxml/lint-pptx.ts';
export type { OoxmlPackage, Relationship } from './ooxml/open-package.ts';
export { openPackage } from './ooxml/open-package.ts';
export type { DeckSource } from './ooxml/pptx-lints/as-the-source.ts';
export type { OoxmlVerdict } from './ooxml/validate-ooxml.ts';
export { validateOoxml } from './ooxml/validate-ooxml.ts';
export type { PageCheck, PageCheckOptions } from './pages/check-pages.ts';
export { checkPages } from './pages/check-pages.ts';
export type { PageFrame } from './pages/find-outside-margins.ts';
export type { PageProblem } from './pages/page-problem.ts';
export type { GlyphLine, PlacedGlyph } from './pdf/glyph-lines.ts';
export { glyphLines } from './pdf/glyph-lines.ts';
export type { PdfDrawing } from './pdf/inspect-drawings.ts';
export { inspectDrawings } from './pdf/inspect-drawings.ts';
export { inspectPdf } from './pdf/inspect-pdf.ts';
export type { StructureNode } from './pdf/inspect-structure.ts';
export { inspectStructure, printStructure } from './pdf/inspect-structure.ts';
export type {
  InspectedPdf,
  PdfLink,
  PdfMetadata,
  PdfOutlineEntry,
  PdfPage,
  PdfTextItem,
} from './pdf/inspected-pdf.ts';
export { roundPdf } from './pdf/round-pdf.ts';
export type { QualityOptions, TypesettingQuality } from './pdf/typesetting-quality.ts';
export { typesettingQuality } from './pdf/typesetting-quality.ts';
export { isSubsequence } from './words/is-subsequence.ts';
export type { DeckText, MissingWords } from './words/missing-words.ts';
export { missingWords, missingWordsOfDeck } from './words/missing-words.ts';
export type { ReadingOrder, ReadingUnit } from './words/reading-unit.ts';
export { words } from './words/words.ts';
export { wordsOfDocument } from './words/words-of-document.ts';
export { parseXml } from './xml/parse-xml.ts';
export { printXml } from './xml/print-xml.ts';
export type { XmlElement, XmlNode } from './xml/xml-element.ts';
export { childElement, childElements, descendants, textOf } from './xml/xml-element.ts';
