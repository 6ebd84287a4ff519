export type {
  Config,
  DocxConfig,
  HtmlPageConfig,
  HtmlPolicy,
  IndexConfig,
  PdfConfig,
  PdfStandardSetting,
  RenderConfig,
  SlideAspect,
  SlidesConfig,
  SyntaxConfig,
  UserConfig,
} from './config/config.ts';
export { defineConfig, pdfStandards, slideAspects } from './config/config.ts';
export type { ConfigSource } from './config/config-source.ts';
export { ConfigFileError } from './config/config-source.ts';
export { defaultConfig } from './config/default-config.ts';
export { mergeConfig } from './config/merge-config.ts';
export { positionAt } from './config/position-at.ts';
export { readConfigText } from './config/read-config-text.ts';
export type { ReadTheme, ThemeReader } from './config/read-theme-files.ts';
export { readThemeFiles } from './config/read-theme-files.ts';
export type { ConfigPath, ValidateConfigOptions, ValidateConfigResult } from './config/validate-config.ts';
export { validateConfig } from './config/validate-config.ts';
export type { DiagnosticCode, DiagnosticParameters } from './diagnostics/catalogue.ts';
export { catalogue } from './diagnostics/catalogue.ts';
export type { DiagnosticPlace } from './diagnostics/create-diagnostic.ts';
export { createDiagnostic } from './diagnostics/create-diagnostic.ts';
export { describeDiagnostic } from './diagnostics/describe-diagnostic.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export type { Severity } from './diagnostics/severity.ts';
export { suggest } from './diagnostics/suggest.ts';
export type { AlignmentStep } from './diff/align-sequences.ts';
export { alignSequences } from './diff/align-sequences.ts';
export type { DocumentChange, DocumentDiff } from './diff/diff-documents.ts';
export { diffDocuments } from './diff/diff-documents.ts';
export type { WordChange } from './diff/diff-words.ts';
export type { DocumentUnit } from './diff/document-units.ts';
export type { DecodedImage, DecodeResult, DrawnSvg, Host, ReadFailure, ReadResult } from './host/host.ts';
export type { LinkedDocument } from './host/linked-document.ts';
export type { LinkedPart } from './host/linked-part.ts';
export { createMemoryHost } from './host/memory-host.ts';
export type { FontSource, UsedSystemFont } from './host/read-fonts.ts';
export { readFonts } from './host/read-fonts.ts';
export { sha256Hex } from './host/sha256-hex.ts';
export type { SystemFont, SystemFontRequest } from './host/system-font.ts';
export type { ImportOptions, ImportResult } from './import/import-plain-text.ts';
export { importPlainText } from './import/import-plain-text.ts';
export * from './model/index.ts';
export { isSafeUrl } from './parse/build/safe-url.ts';
export { createStretchParser } from './parse/create-stretch-parser.ts';
export { mergeMetadata } from './parse/front-matter/merge-metadata.ts';
export type { ParseResult, SourceFormat, SourceInput } from './parse/parse-result.ts';
export { parseSource } from './parse/parse-source.ts';
export type { ParseElsewhere, StretchTask, WorkElsewhere } from './parse/pieces/parse-elsewhere.ts';
export { createPieceMemory, type PieceMemory } from './parse/pieces/piece-memory.ts';
export { validateDocument } from './parse/validate-document.ts';
export type { ConvertOptions, ConvertResult } from './pipeline/convert.ts';
export { convert } from './pipeline/convert.ts';
export { documentConfig } from './pipeline/document-config.ts';
export { type DocumentParts, documentParts, findPart } from './pipeline/document-parts.ts';
export type { PreparedDocument, PrepareOptions, PrepareResult } from './pipeline/prepare-document.ts';
export { prepareDocument } from './pipeline/prepare-document.ts';
export { renderConfigFor } from './pipeline/render-config.ts';
export type { ConvertOutput, FormatResult } from './pipeline/render-format.ts';
export { renderFormat } from './pipeline/render-format.ts';
export { chartAsFigure } from './render/chart-as-figure.ts';
export { chartTable } from './render/chart-table.ts';
export { destinationName, placeInPdf } from './render/destination-name.ts';
export { findInitials } from './render/find-initials.ts';
export { floatOf } from './render/float-of.ts';
export { initialOf, leadWords } from './render/initial-of.ts';
export type { Outcome, Support, SupportRule, SupportTable, SupportVerdict } from './render/outcome.ts';
export { assessOutcomes } from './render/outcome.ts';
export type { Projection } from './render/project-for-format.ts';
export { isIncluded, projectForFormat } from './render/project-for-format.ts';
export type { FittedSlide, RenderContext, Renderer, RenderFacts, RenderResult } from './render/renderer.ts';
export type { AskedLength, PictureSize } from './resolve/assets/picture-size.ts';
export { askedLength, pictureSize } from './resolve/assets/picture-size.ts';
export type { ChartLook } from './resolve/charts/chart-look.ts';
export { describeChart, formatValue, nameOfChart } from './resolve/charts/chart-text.ts';
export { drawChart } from './resolve/charts/draw-chart.ts';
export { decimalMark } from './resolve/decimal-mark.ts';
export type { LanguageRun } from './resolve/language-runs.ts';
export { languageRuns } from './resolve/language-runs.ts';
export { type CaptionEntry, listCaptions } from './resolve/list-captions.ts';
export { missingImageText } from './resolve/missing-image-text.ts';
export type { Punctuation } from './resolve/punctuation.ts';
export type { ResolveResult } from './resolve/resolve-document.ts';
export { resolveDocument } from './resolve/resolve-document.ts';
export type * from './resolve/resolved-document.ts';
export { scriptLanguage } from './resolve/script-language.ts';
export type { Strings } from './resolve/strings.ts';
export { stringsFor } from './resolve/strings.ts';
export { serialiseMarkdown } from './serialise/serialise-markdown.ts';
export { drawingFonts } from './svg/text/drawing-fonts.ts';
export { contrast, mixColors, readableOn } from './theme/contrast.ts';
export { defaultTheme } from './theme/default-theme.ts';
export type { ThemePatch } from './theme/merge-theme.ts';
export { mergeTheme } from './theme/merge-theme.ts';
export type * from './theme/theme.ts';
export type { ThemeChanges, ThemeChoice } from './theme/theme-choice.ts';
export { isThemeFile } from './theme/theme-choice.ts';
export { themes } from './theme/themes.ts';
export type { TransformResult } from './transform/transform-document.ts';
export { transformDocument } from './transform/transform-document.ts';
export type { XmlLimits, XmlResult } from './xml/parse-xml.ts';
export { parseXml } from './xml/parse-xml.ts';
export type { XmlElement, XmlNode } from './xml/xml-node.ts';
export type { ZipLimits, ZipReader } from './zip/read-zip.ts';
export { readZip, ZipError } from './zip/read-zip.ts';
export type { DeflateRaw, ZipEntry } from './zip/write-zip.ts';
export { writeZip } from './zip/write-zip.ts';
