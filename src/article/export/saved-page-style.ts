/** How a saved article looks: the reader's typography without its settings, light or dark. */
export const SAVED_PAGE_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fbf9f4, #1c1b19); --ink: light-dark(#25221d, #d3cdc1); --muted: light-dark(#6a6358, #9f988b); --rule: light-dark(#e3ddd0, #3a3732); --sunken: light-dark(#f2efe7, #252320); --link: light-dark(#1d5570, #8fbcd6); }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 8vh 1.25rem 16vh; }
article { max-width: 36em; margin: 0 auto; font: 1.1875rem / 1.85 "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", system-ui, sans-serif; line-break: strict; overflow-wrap: anywhere; text-align: justify; }
article:lang(zh-Hant) { font-family: "PingFang TC", "Microsoft JhengHei", "Source Han Sans TC", "Noto Sans CJK TC", system-ui, sans-serif; }
header { margin-bottom: 2.25em; padding-bottom: 1.25em; border-bottom: 1px solid var(--rule); text-align: start; }
h1 { margin: 0 0 .6em; font-size: 1.7em; line-height: 1.4; text-wrap: balance; }
.meta { margin: 0; color: var(--muted); font-size: .8125em; line-height: 1.7; }
p { margin: 0 0 1em; }
h2, h3, h4, h5, h6 { margin: 2em 0 .7em; line-height: 1.45; text-wrap: balance; break-after: avoid; }
h2 { font-size: 1.3em; } h3 { font-size: 1.15em; } h4, h5, h6 { font-size: 1em; }
a { color: var(--link); text-underline-offset: .25em; }
em, i, cite { font-family: "Kaiti SC", "STKaiti", "KaiTi", serif; font-style: normal; }
blockquote { margin: 1.5em 0; padding: .1em 0 .1em 1.25em; border-inline-start: 3px solid var(--rule); }
ul, ol { margin: 0 0 1em; padding-inline-start: 1.75em; }
li { margin-bottom: .35em; }
dd { margin: 0 0 .75em 2em; }
table { display: block; width: max-content; max-width: 100%; margin: 1.75em 0; overflow-x: auto; border-collapse: collapse; font-size: .875em; line-height: 1.6; text-align: start; }
caption, figcaption { color: var(--muted); font-size: .9em; text-align: start; }
th, td { padding: .5em .75em; border-block: 1px solid var(--rule); text-align: start; vertical-align: top; }
pre, code, kbd, samp { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: .9em; }
pre { padding: 1em 1.25em; overflow-x: auto; border-radius: .375rem; background: var(--sunken); line-height: 1.65; tab-size: 2; text-align: start; }
figure { margin: 1.75em 0; text-align: center; }
img { max-width: 100%; height: auto; }
.picture { display: inline-block; padding: .3em .9em; border: 1px dashed var(--muted); border-radius: .25em; font-size: .85em; }
hr { width: 6em; margin: 2.5em auto; border: 0; border-top: 1px solid var(--muted); }
sub, sup { font-size: .75em; line-height: 0; }
@media print { body { padding: 0; } article { max-width: none; font-size: 11pt; } }
`;
