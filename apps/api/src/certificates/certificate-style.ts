/*
 * How the certificate is printed. A hair shorter than the paper, because rounding would else begin a second page; nothing is
 * lost by cutting there, as `rowsThatFit` and the sizes of the text keep the content within it.
 */
export const CERTIFICATE_STYLE = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #14212e; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { font: 12.5pt/1.5 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
.sheet { position: relative; display: flex; flex-direction: column; width: 210mm; height: 296mm; padding: 14mm 17mm;
  margin: 0 auto; overflow: hidden; }
.frame { position: absolute; inset: 7mm; border: 0.8mm solid #17549a; border-radius: 3mm; pointer-events: none; }
.demo { position: absolute; top: 36%; left: 30mm; right: 30mm; text-align: center; font-size: 110pt; font-weight: 700;
  letter-spacing: 0.2em; text-indent: 0.2em; color: rgba(159, 36, 25, 0.1); transform: rotate(-24deg); }
.demo-words { margin-bottom: 3mm; color: #9f2419; font-size: 11pt; text-align: center; }
header { text-align: center; }
.service { color: #17549a; font-size: 12pt; letter-spacing: 0.2em; }
h1 { margin: 1mm 0 2mm; font-size: 27pt; line-height: 1.25; letter-spacing: 0.12em; }
.name { margin-bottom: 4mm; font-weight: 700; line-height: 1.3; text-align: center; overflow-wrap: anywhere; }
.name--short { font-size: 25pt; }
.name--long { font-size: 18pt; }
.name--longest { font-size: 13pt; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 1mm 5mm; margin-bottom: 4mm; }
dt { color: #4c5b6a; white-space: nowrap; }
dd { overflow-wrap: anywhere; }
.address { font-size: 14pt; font-weight: 700; line-height: 1.35; }
.address--long { font-size: 11pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 11pt; line-height: 1.35; }
th, td { padding: 0.9mm 2mm; border: 0.2mm solid #7c8b9a; text-align: left; overflow-wrap: anywhere; vertical-align: top; }
th { background: #e8f0f8; font-weight: 600; }
th:nth-child(1) { width: 25%; }
th:nth-child(3) { width: 40%; }
.left { margin-top: 1mm; color: #4c5b6a; font-size: 10pt; }
footer { display: flex; gap: 6mm; align-items: center; margin-top: auto; padding-top: 4mm; }
.code { flex: none; width: 47mm; height: 47mm; }
/* Squares that touch leave no hair between them. */
.code path { shape-rendering: crispEdges; }
.code svg, .code img { display: block; width: 100%; height: 100%; }
ol { padding-left: 1.3em; font-size: 11.5pt; line-height: 1.45; }
.link { font: 10pt/1.4 "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
.true { margin-top: 3mm; padding: 2.5mm 4mm; border-radius: 2mm; background: #faf3e0; font-size: 12.5pt; font-weight: 700;
  text-align: center; }
@media screen { html { background: #f3f6f9; } .sheet { margin: 6mm auto; background: #fff; } }
`;
