/* How a document is printed: A4, the margins and sizes of official letters, in the fonts that a bureau's computer has. */
export const PRINT_STYLE = `
@page { size: A4; margin: 30mm 26mm 28mm 28mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { font: 15pt/1.8 FangSong, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC", SimSun, serif; }
header { text-align: center; }
.bureau { font-size: 18pt; line-height: 1.4; letter-spacing: 0.06em; }
h1 { margin: 2mm 0 3mm; font-size: 23pt; line-height: 1.35; letter-spacing: 0.1em; }
.number { margin-bottom: 4mm; text-align: center; }
.addressee { margin-top: 5mm; overflow-wrap: anywhere; }
.text { text-indent: 2em; overflow-wrap: anywhere; orphans: 2; widows: 2; }
ol { padding-left: 4em; }
table { width: 100%; margin: 3mm 0; border-collapse: collapse; table-layout: fixed; font-size: 12.5pt; line-height: 1.4; }
th, td { padding: 0.5mm 2.5mm; border: 0.3mm solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td { white-space: pre-line; }
th { width: 27%; font-weight: 400; }
tr { break-inside: auto; }
.signatures { margin-top: 3mm; break-inside: avoid; }
.signatures p { display: flex; justify-content: space-between; padding: 1.5mm 0; }
footer { margin-top: 6mm; padding-right: 6mm; text-align: right; break-inside: avoid; }
.notes { margin-top: 3mm; font-size: 11pt; line-height: 1.5; }
.warning { margin-bottom: 2mm; color: #9f2419; font-size: 11pt; line-height: 1.4; text-align: center; overflow-wrap: anywhere; }
.stamp { position: fixed; top: 38%; left: 0; right: 0; text-align: center; font-size: 110pt; line-height: 1; letter-spacing: 0.2em;
  text-indent: 0.2em; color: rgba(159, 36, 25, 0.12); transform: rotate(-24deg); pointer-events: none; }
aside { font-size: 11pt; line-height: 1.5; }
aside ul { padding-left: 1.5em; }
@media print { aside { display: none; } }
@media screen {
  html { background: #f3f6f9; }
  aside, main { max-width: 210mm; margin: 6mm auto; padding: 5mm 8mm; background: #faf3e0; }
  main { position: relative; padding: 25mm 26mm; background: #fff; }
}
`;
