import type { PluggableList } from 'unified';
import type { Json } from '../model/nodes/document.ts';
import type { DropCapPlaces, Theme } from '../theme/theme.ts';
import type { ThemeChoice } from '../theme/theme-choice.ts';

/**
 * What becomes of raw HTML: `interpret` reads known elements as the constructs they stand for, `keep` leaves every piece
 * as its own kind (renderers report it), `drop` removes it. None passes HTML through to an output.
 */
export type HtmlPolicy = 'interpret' | 'keep' | 'drop';

/** Which constructs beyond CommonMark are read. */
export interface SyntaxConfig {
  readonly gfm: boolean;
  readonly frontMatter: boolean;
  readonly math: boolean;
  readonly containers: boolean;
  readonly callouts: boolean;
  readonly definitionLists: boolean;
  readonly gridTables: boolean;
  readonly attributes: boolean;
  readonly figures: boolean;
  readonly crossReferences: boolean;
  readonly charts: boolean;
}

/** Shapes of slides that can be asked for. */
export const slideAspects = ['theme', '16:9', '16:10', '4:3'] as const;

export type SlideAspect = (typeof slideAspects)[number];

/** How a deck is cut, and the shape of its slides. */
export interface SlidesConfig {
  /** Headings down to this depth start a slide; 0 leaves it to the planner. */
  readonly level: number;
  /** Whether `---` starts a slide; `auto`: when the front matter says `marp`, `theme: reveal…` or the rules outnumber the headings. */
  readonly rules: 'auto' | 'always' | 'never';
  /** Width to height of the slides; `theme`: those that the theme gives. A `referenceDoc` has a shape of its own, which PPTX decks keep. */
  readonly aspect: SlideAspect;
  /** Whether the points of lists come one by one; those in `::: nonincremental` come at once. */
  readonly incremental: boolean;
  /** A presentation or template whose masters, layouts, theme and fonts PPTX decks use; empty: the theme's own. Its path is the host's to read. */
  readonly referenceDoc: string;
  /** How a PDF deck stands on paper: `none` has a page a slide, `notes` each slide with what the speaker says, a number so many slides a page. */
  readonly handout: 'none' | 'notes' | number;
}

export interface PdfConfig {
  /** Title and current section above the text. */
  readonly runningHeader: boolean;
  readonly pageNumbers: boolean;
  /** Whether the first page, and those on which chapters begin, go without running head and page number. */
  readonly differentFirstPage: boolean;
  /** Whether inside and outside margins change places on left-hand pages, as in a bound book. */
  readonly mirrorMargins: boolean;
  /** Where a heading of the highest level begins: in the flow, on a new page, or on a right-hand one. */
  readonly chapterStart: 'flow' | 'page' | 'right';
  /** `roman`: title and contents stand on pages i, ii, …, and the text begins on page 1. */
  readonly frontMatterNumbers: 'arabic' | 'roman';
  /** Columns of the text, 1 to 4; title and contents have the whole width. */
  readonly columns: number;
  /** The standard that the file is to conform to; it claims it only when it was checked. `none` is tagged as well. */
  readonly standard: PdfStandardSetting;
  /** Whether the source goes with the file. */
  readonly attachSource: boolean;
  /** Whether the data of tables and charts go with the file, as CSV. */
  readonly attachData: boolean;
}

/** Standards that a PDF can be checked against. */
export const pdfStandards = ['none', 'ua-1', 'a-2b', 'a-2a', 'a-3a'] as const;

export type PdfStandardSetting = (typeof pdfStandards)[number];

export interface DocxConfig {
  readonly pageNumbers: boolean;
  /** Columns of the text, 1 to 4; title and contents have the whole width. */
  readonly columns: number;
  /** Whether lines of the contents end in the numbers of their pages: estimated, until Word counts. */
  readonly tocPageNumbers: boolean;
  /** The most pixels to an inch of a picture; 0 leaves pictures as they are. */
  readonly imageDpi: number;
  /** A Word document whose styles, page, header and footer are used; empty: the theme's own. Its path is the host's to read. */
  readonly referenceDoc: string;
  /** Whether the model goes into the document, so that `octavo import` brings back exactly what editors leave as it is. */
  readonly embedModel: boolean;
}

/** The article as a page. */
export interface HtmlPageConfig {
  /** The article alone, without page, style sheet and policy around it: for sites that put it into pages of theirs. */
  readonly fragment: boolean;
}

/** What a text is printed with, wherever a format has pages. */
export interface ManuscriptConfig {
  /** Where notes stand: at the foot of their pages, or together at the end. */
  readonly notes: 'footnotes' | 'endnotes';
  /** A list of the figures after the contents. */
  readonly listOfFigures: boolean;
  /** A list of the tables after the contents. */
  readonly listOfTables: boolean;
  /** Numbers beside the lines, as reviewers ask for. */
  readonly lineNumbers: boolean;
  /** No names of authors, neither in the text nor in what files say of themselves: for blind review. */
  readonly anonymous: boolean;
  /** Which paragraphs begin with a large letter; `theme`: those that the theme says. */
  readonly dropCaps: 'theme' | DropCapPlaces;
}

/** What renderers are told. */
export interface RenderConfig extends ManuscriptConfig {
  /** Depth of the table of contents, 0 for none. */
  readonly tocDepth: number;
  readonly numberHeadings: boolean;
  /** The moment written into properties, ISO 8601 UTC. The document's own date when it has one; never the clock. */
  readonly timestamp: string;
  readonly pdf: PdfConfig;
  readonly docx: DocxConfig;
  readonly htmlPage: HtmlPageConfig;
  readonly slides: SlidesConfig;
}

/** Everything that can be set but for functions, defaulted: plain data. */
export interface DataConfig extends ManuscriptConfig {
  /** Formats that `octavo build` writes when `--to` names none. */
  readonly formats: readonly string[];
  /** Where files go; relative to the configuration file. Empty: beside each source. */
  readonly outDir: string;
  /** Files and folders that `octavo build` takes when none are named. */
  readonly input: readonly string[];
  /** Depth of the table of contents; `true` is 3, `false` none, `auto` 3 from eight headings on. */
  readonly toc: boolean | 'auto' | number;
  /** Whether headings are numbered. */
  readonly numberHeadings: boolean;
  /** What becomes of raw HTML. */
  readonly html: HtmlPolicy;
  /** Whether remarks in the source (`<!-- comment: … -->`) become comments in formats that have such. */
  readonly comments: boolean;
  /** Which constructs beyond CommonMark are read. */
  readonly syntax: SyntaxConfig;
  /** Front matter for documents that do not set the same keys themselves. */
  readonly metadata: { readonly [key: string]: Json };
  /** The look: a theme's name, the path of its file, or changes to one. */
  readonly theme: Theme;
  /** Running heads, page numbers, the making of pages and standards of PDFs. */
  readonly pdf: PdfConfig;
  /** Word documents. */
  readonly docx: DocxConfig;
  /** The article as a page of HTML. */
  readonly htmlPage: HtmlPageConfig;
  /** Decks. */
  readonly slides: SlidesConfig;
  /** Whether a build into `outDir` also writes an `index.html` with a download button for each file. */
  readonly index: IndexConfig;
  /** What `octavo publish` writes. */
  readonly publish: PublishConfig;
  /** How the machine is used. */
  readonly build: BuildConfig;
}

/** Everything that can be set, defaulted. Made once by `mergeConfig` and frozen. */
export interface Config extends DataConfig {
  /** Run on the syntax tree after parsing, in this order. */
  readonly remarkPlugins: PluggableList;
}

/** How a build of many documents uses the machine, and when it gives a document up. */
export interface BuildConfig {
  /** Documents converted at the same time, each in a process of its own; 0: as many as the machine has processors. */
  readonly jobs: number;
  /** A document that takes more processor time is given up, or four times as much by the clock. Seconds; 0: never. */
  readonly deadlineSeconds: number;
  /** A document that needs more memory is given up. Megabytes; 0: no limit. */
  readonly memoryMb: number;
  /** Whether a build into `outDir` keeps what it made, and takes it from there when nothing has changed. */
  readonly cache: boolean;
  /** Folder of what is kept, relative to the configuration file; empty: `node_modules/.cache/octavo` of the project, or the user's cache. */
  readonly cacheDir: string;
}

/** A folder of downloads for a site. */
export interface PublishConfig {
  /** Address that the folder has on the site, such as `https://example.org/downloads/`; empty: not known. */
  readonly siteUrl: string;
}

/** The download page. */
export interface IndexConfig {
  readonly enabled: boolean;
  /** Heading of the page; empty: the words for "Downloads". */
  readonly title: string;
  /** A sentence under the heading. */
  readonly description: string;
  /** BCP 47 language of the page's own words. */
  readonly lang: string;
}

/** What an `octavo.config` file may set: any part of the configuration. */
export interface UserConfig
  extends Partial<
    Omit<Config, 'theme' | 'syntax' | 'pdf' | 'docx' | 'htmlPage' | 'slides' | 'index' | 'publish' | 'build'>
  > {
  /** A theme's name, the path of its file, or changes to one. */
  readonly theme?: ThemeChoice;
  readonly syntax?: Partial<SyntaxConfig>;
  readonly pdf?: Partial<PdfConfig>;
  readonly docx?: Partial<DocxConfig>;
  readonly htmlPage?: Partial<HtmlPageConfig>;
  readonly slides?: Partial<SlidesConfig>;
  /** `true` is `{ enabled: true }`; an object enables the page, too. */
  readonly index?: boolean | Partial<IndexConfig>;
  readonly publish?: Partial<PublishConfig>;
  readonly build?: Partial<BuildConfig>;
}

/** Types a configuration for the editor; returns it as it is. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
