/** The look of a page that is read on a screen and printed: one column, quiet tables, pictures as wide as the column. */
export const documentStyle = `@page {
  margin: 18mm 16mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #55606e; }
}
body {
  max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; color: #1c2430; background: #fff;
  font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.25rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 0.5rem; padding-top: 0.75rem; border-top: 1px solid #d8dee6; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.25rem; }
h4 { font-size: 1em; margin: 1rem 0 0.25rem; color: #3b4756; }
h1, h2, h3, h4 { break-after: avoid; }
p, ul, ol { margin: 0.5rem 0; }
li { margin: 0.25rem 0; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; font-size: 0.9375em; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid #e3e8ee; }
th { border-bottom-color: #9aa7b5; vertical-align: bottom; word-break: keep-all; }
td:nth-child(-n+2):not(.figure) { min-width: 8em; }
table.wide { font-size: 0.8125em; line-height: 1.45; }
.wide th, .wide td { padding-inline: 0.4rem; }
.wide td:not(.figure) { min-width: 0; }
.wide td.long:not(.figure) { min-width: 9em; }
td:last-child:has(a) { min-width: 11em; }
tr, li, table:not(:has(tbody tr:nth-child(7))) { break-inside: avoid; }
p:has(+ table), p:has(+ ul), p:has(+ pre) { break-after: avoid; }
p, li { orphans: 2; widows: 2; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure { white-space: nowrap; }
.element { font-weight: 600; }
code { font: 0.9em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
pre { overflow-x: auto; padding: 0.75rem 1rem; background: #f4f6f9; border-radius: 6px; white-space: pre-wrap; }
figure { margin: 1rem 0; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; max-height: 22cm; margin: 0 auto; }
figcaption { margin-top: 0.35rem; text-align: center; color: #55606e; font-size: 0.875em; }
a { color: #1a5fb4; overflow-wrap: anywhere; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; line-height: 1.5; }
  h1 { font-size: 17pt; margin: 0; }
  h2 { font-size: 13pt; margin-top: 1.5rem; }
  h3 { font-size: 11pt; margin-top: 1.1rem; }
}`
