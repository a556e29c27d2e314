/**
 * Style sheet of a page: light and dark by the reader's system, with contrasts of 4.5 or more, and for print everything
 * that is folded. Loads nothing.
 */
export const pageStyle = `
:root{color-scheme:light dark;--text:#1f2328;--dim:#59636e;--back:#fff;--soft:#f6f8fa;--line:#d1d9e0;--link:#0757ba;--focus:#0969da;
--red:#b5191f;--red-back:#ffebe9;--amber:#7d4e00;--amber-back:#fff8c5;--green:#116329;--green-back:#dafbe1;--blue:#0757ba;--blue-back:#ddf4ff;--mark:#fff1a8}
@media (prefers-color-scheme:dark){:root{--text:#f0f6fc;--dim:#a9b3be;--back:#0d1117;--soft:#151b23;--line:#3d444d;--link:#6cb2ff;--focus:#58a6ff;
--red:#ff938a;--red-back:#3c1618;--amber:#e3b341;--amber-back:#332600;--green:#56d364;--green-back:#0f2d1a;--blue:#79c0ff;--blue-back:#10233f;--mark:#3d2e00}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:1rem 1.25rem 3rem;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.15rem;margin:0 0 .5rem}
section{margin:1.75rem 0}
a{color:var(--link)}
code,pre,del,ins{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--soft);border-radius:4px;padding:.1em .3em}
h1 code{font-size:.9em}
pre{margin:.5rem 0;padding:.75rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;overflow-x:auto;overflow-wrap:normal}
pre code{padding:0;background:none}
small,i{color:var(--dim);font-style:normal;font-size:.87em}
ul{margin:.25rem 0;padding-left:1.4rem}
mark{background:var(--mark);color:inherit;border-radius:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.5rem;z-index:1}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0;padding:0}
.verdict,.alert{border:1px solid;border-left-width:5px;border-radius:6px;padding:.6rem .9rem}
.verdict{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.verdict p{margin:0;grid-column:2}
.good{border-color:var(--green);background:var(--green-back)}
.careful{border-color:var(--amber);background:var(--amber-back)}
.bad{border-color:var(--red);background:var(--red-back)}
.alert code{background:none;padding:0}
.alert li{margin:.3rem 0}
dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:1rem 0}
dl div{min-width:8rem}
dt{color:var(--dim);font-size:.87em}
dd{margin:0}
.kind{display:inline-block;min-width:4.6em;text-align:center;border:1px solid;border-radius:1em;padding:0 .6em;font-size:.8em;font-weight:600}
.add{color:var(--green)}.modify,.move,.import{color:var(--blue)}.may-replace{color:var(--amber)}.replace,.remove{color:var(--red)}
.group{border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:.5rem .9rem}
.group>summary{font-size:1.02em}
.group[open]>summary{margin-bottom:.4rem}
summary{cursor:pointer}
.changes{list-style:none;padding-left:0;border-top:1px solid var(--line);margin-top:.6rem;padding-top:.4rem}
.says:empty,.changes:empty{display:none}
.changes>li{padding:.15rem 0 .15rem 1.1rem}
.changes>li:has(>details){padding-left:0}
.changes>li>details>:not(summary){margin-left:1.1rem}
.changes>li[data-loss]{border-left:4px solid var(--red);padding-left:.6rem}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top;min-width:6rem}
thead th{background:var(--soft)}
tbody th{font-weight:400}
th{overflow-wrap:break-word}
.properties{table-layout:fixed}
.properties th{overflow-wrap:anywhere;min-width:0}
.properties th:first-child{width:30%}
del{color:var(--red);text-decoration:none}
ins{color:var(--green);text-decoration:none}
.diff del,.diff ins{display:block;font-size:1em}
.diff del{background:var(--red-back)}
.diff ins{background:var(--green-back)}
.diff i{display:block;font-size:1em}
form{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.6rem .9rem;margin:.6rem 0}
@media (min-width:60rem) and (min-height:30rem){form{position:sticky;top:0;z-index:1}.group{scroll-margin-top:6rem}}
[hidden]{display:none!important}
input,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--dim);border-radius:5px;padding:.2rem .5rem;max-width:15rem}
button{cursor:pointer}
output{color:var(--dim);font-size:.87em}
svg{display:block}
svg text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:var(--text);text-anchor:middle}
.box rect{fill:var(--soft);stroke:var(--dim)}
.box.add rect{fill:var(--green-back);stroke:var(--green);stroke-width:2}
.box.modify rect{fill:var(--amber-back);stroke:var(--amber);stroke-width:2}
.box.remove rect{fill:var(--red-back);stroke:var(--red);stroke-width:2;stroke-dasharray:5 3}
.edge path{fill:none;stroke:var(--dim);stroke-width:1.3}
.edge.add path{stroke:var(--green);stroke-width:2}
.edge.modify path{stroke:var(--amber);stroke-width:2}
.edge.remove path{stroke:var(--red);stroke-width:2;stroke-dasharray:5 3}
.edge text{font-size:10.5px;fill:var(--dim);paint-order:stroke;stroke:var(--back);stroke-width:4px}
svg .far{opacity:.25}
.legend span{border:1px solid;border-radius:1em;padding:0 .6em;font-size:.87em}
.legend .modify{color:var(--amber)}
kbd{border:1px solid var(--dim);border-radius:4px;padding:0 .4em;font:.87em ui-monospace,Menlo,Consolas,monospace}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem;color:var(--dim)}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11px}form,nav,.skip,#keys{display:none!important}
details::details-content{content-visibility:visible;display:block}.scroll,pre{overflow:visible;white-space:pre-wrap}svg{max-width:100%;height:auto}
.group,.alert,tr,svg{break-inside:avoid-page}a{color:inherit}}
`;
