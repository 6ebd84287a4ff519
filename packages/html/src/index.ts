export type { HtmlRendererOptions } from './html-renderer.ts';
export { createHtmlRenderer, htmlRenderer } from './html-renderer.ts';
export type { PageStyleOptions } from './style/page-style.ts';
export { pageStyle } from './style/page-style.ts';
