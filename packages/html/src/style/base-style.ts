import { cellStyle } from '../math/cell-classes.ts';

/**
 * The article's style sheet, as far as it is the same in all themes. Colours, fonts and sizes are custom properties
 * (`theme-style.ts`). Everything stands under `.octavo`, so that a site can use the sheet for fragments, too.
 */
export const baseStyle = `${cellStyle('.octavo')}
.octavo{box-sizing:border-box;max-inline-size:var(--measure);margin-inline:auto;padding:3rem 1.25rem 4rem;color:var(--text);font:1.0625rem/var(--line) var(--font-text);overflow-wrap:break-word;text-rendering:optimizeLegibility}
.octavo *{box-sizing:border-box}
.octavo .text{outline:0}
.octavo :is(p,ul,ol,dl,blockquote,pre,figure,.wide,table,.callout,.math-block){margin-block:0 var(--space)}
.octavo :is(li,dd,blockquote,td,th,.callout,.column)>:last-child{margin-block-end:0}
.octavo :is(h1,h2,h3,h4,h5,h6){font-family:var(--font-heading);line-height:1.25;text-wrap:balance;break-after:avoid}
.octavo [id]{scroll-margin-block-start:1rem}
.octavo a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.15em}
.octavo :is(a,[tabindex]):focus-visible{outline:.15em solid var(--link);outline-offset:.12em}
.octavo :is(sub,sup){font-size:.72em;line-height:0}
.octavo sup a{text-decoration:none;padding-inline:.1em}
.octavo mark{background:var(--mark);color:inherit}
.octavo .small-caps{font-variant-caps:small-caps}
.octavo :is(code,pre,kbd){font-family:var(--font-code);font-variant-ligatures:none}
.octavo code{font-size:.88em}
.octavo :not(pre)>code{padding:.08em .25em;border-radius:.2em;background:var(--code-background);overflow-wrap:anywhere}
.octavo pre{padding:.75em 1em;background:var(--code-background);font-size:.85em;line-height:1.5;text-align:left;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
.octavo pre>code{font-size:1em}
.octavo kbd{font-size:.82em;padding:.1em .4em;border:1px solid var(--rule);border-block-end-width:2px;border-radius:.25em}
.octavo :is(ul,ol){padding-inline-start:1.6em}
.octavo :is(li+li,li>:is(ul,ol)){margin-block-start:.35em}
.octavo .tight>li+li,.octavo .tight>li>:is(ul,ol){margin-block-start:.15em}
.octavo .tight>li>p{margin-block-end:0}
.octavo .tight>li>p+:is(blockquote,pre,table,figure,.callout){margin-block-start:.5em}
.octavo li::marker{color:var(--muted)}
.octavo .task{list-style:none}
.octavo .task input{margin:0 .35em 0 -1.35em;accent-color:var(--accent)}
.octavo dt{font-weight:600}
.octavo dd{margin-inline-start:1.6em}
.octavo dl>div+div{margin-block-start:.6em}
.octavo hr{border:0;border-block-start:1px solid var(--rule);margin-block:calc(var(--space)*2)}
.octavo .missing-image{display:inline-block;padding:.2em .6em;border:1px dashed var(--muted);color:var(--muted)}
.octavo :is(img,svg){max-inline-size:100%;block-size:auto;vertical-align:middle}
.octavo figure{margin-inline:0;break-inside:avoid}
.octavo figure>:is(img,svg){display:block;margin-inline:auto}
.octavo .chart{font-family:var(--font-heading)}
.octavo .spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.octavo :is(figcaption,caption){font-size:var(--caption-size);line-height:1.45;padding-block:.5em}
.octavo caption{caption-side:top}
.octavo .label{font-weight:600}
.octavo table{border-collapse:collapse;font-size:.94em;line-height:1.45;max-inline-size:100%;font-variant-numeric:lining-nums tabular-nums}
.octavo :is(th,td){padding:.4em .75em;text-align:start;vertical-align:top}
.octavo thead :is(th,td){vertical-align:bottom}
.octavo th{font-weight:600}
.octavo .align-left{text-align:left}.octavo .align-center{text-align:center}.octavo .align-right{text-align:right}
.octavo tr{break-inside:avoid}
.octavo .wide{overflow-x:auto}
.octavo .wide table{max-inline-size:none}
.octavo .wide code{overflow-wrap:break-word}
.octavo .wide :is(th,td){min-inline-size:4em}
.octavo .table-notes{font-size:var(--caption-size);color:var(--muted);margin-block-start:calc(var(--space)*-.5)}
.octavo .number{font-variant-numeric:lining-nums tabular-nums}
.octavo .math-block{display:flex;align-items:center;gap:1em;overflow-x:auto}
.octavo .math-block>:first-child{flex:1;text-align:center}
.octavo math{font-size:1.08em}
.octavo .callout{--tone:var(--note);break-inside:avoid}
.octavo .callout-title{font-family:var(--font-heading);font-weight:600;color:var(--tone);margin-block-end:.25em}
.octavo .callout-tip{--tone:var(--tip)}.octavo .callout-important{--tone:var(--important)}
.octavo .callout-warning{--tone:var(--warning)}.octavo .callout-caution{--tone:var(--caution)}
.octavo .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16em,100%),1fr));gap:0 1.75em}
.octavo .keypoints{margin-block-end:var(--space)}
.octavo .keypoints>:last-child{margin-block-end:0}
.octavo .keypoints>*+*{margin-block-start:.5em}
.octavo .front{margin-block-end:2.5rem}
.octavo .front p{margin-block:.25em 0}
.octavo .subtitle{font-family:var(--font-heading);line-height:1.3}
.octavo .front .authors{margin-block-start:.75em}
.octavo :is(.affiliation,.date,.keywords,.contact){font-size:.9em}
.octavo :is(.affiliation,.date,.keywords){color:var(--muted)}
.octavo .part-title{font-family:var(--font-heading);font-weight:600;color:var(--muted);margin-block:0 .35em}
.octavo .abstract{margin-block-start:1.5rem;padding-inline:1.5em}
.octavo .front .keywords{margin-block-start:1em}
.octavo .abstract>p+p{margin-block-start:.35em}
.octavo .contents{margin-block-end:2.5rem;padding-block:1rem;border-block:1px solid var(--rule)}
.octavo .contents ol{list-style:none;margin:0;padding:0}
.octavo .contents ol ol{padding-inline-start:1.4em}
.octavo .contents li{margin-block:.25em 0}
.octavo .contents a{text-decoration:none;color:inherit}
.octavo .contents a:is(:hover,:focus-visible){text-decoration:underline;color:var(--link)}
.octavo .notes{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--rule);font-size:.9em}
.octavo .notes .part-title{font-size:1.1em}
.octavo .notes li{padding-inline-start:.25em}
.octavo .notes li>p:has(+.back){display:inline}
.octavo .notes .back{display:inline;margin-inline-start:.35em}
.octavo .notes .back a{padding-inline:.2em}
.octavo :is(.notes li,sup a):target{background:var(--mark)}
.octavo .images{position:absolute}
.octavo .code-comment{font-style:italic}
.skip{position:absolute;inset-inline-start:-99rem;padding:.6em 1em;background:var(--background);color:var(--link);font-family:var(--font-heading)}
.skip:focus{inset:.5rem auto auto .5rem;z-index:1;outline:.15em solid var(--link)}
@media (max-width:30rem){.octavo table{overflow-wrap:anywhere}.octavo :is(th,td){padding-inline:.4em}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
.octavo{max-inline-size:none;padding:0;orphans:2;widows:2}
.octavo :is(pre,.callout,thead,th,.keypoints){print-color-adjust:exact;-webkit-print-color-adjust:exact}
.octavo .wide{overflow:visible}
.octavo .page-break{break-after:page}
.octavo .text a[href^='http']::after{content:' (' attr(href) ')';font-size:.85em;overflow-wrap:anywhere}
.octavo .back,.skip{display:none}
}
`.replaceAll('\n', '');
