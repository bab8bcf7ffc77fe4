import { dateInWords } from '../../platform/date-in-words.js';
import { escapeHtml } from '../../platform/escape-html.js';
import type { DocumentContent, FormBlock } from './document-content.js';
import { PRINT_STYLE } from './print-style.js';
import { numberedNotes, type PrintedDocument, stampOf, warningsOf } from './printed-document.js';

/** The document as one HTML page that needs nothing from elsewhere and prints on A4. */
export function printPage(document: PrintedDocument): string {
  const { content, number } = document;
  const stamp = stampOf(document);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`${content.title} ${number ?? '草稿'}`)}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
${uncheckedElement(content)}
<main>
${stamp === null ? '' : `<div class="stamp" aria-hidden="true">${stamp}</div>`}
${warningsOf(document)
  .map((warning) => `<p class="warning">${escapeHtml(warning)}</p>`)
  .join('\n')}
<header>
<p class="bureau">${escapeHtml(content.bureauName)}</p>
<h1>${escapeHtml(content.title)}</h1>
${number === null ? '' : `<p class="number">${escapeHtml(number)}</p>`}
</header>
${content.addressee === null ? '' : `<p class="addressee">${escapeHtml(content.addressee.name)}：</p>`}
${content.blocks.map(blockElement).join('\n')}
<footer>
<p>${escapeHtml(content.bureauName)}（印章）</p>
<p>${dateInWords(content.issuedOn)}</p>
</footer>
${notesElement(content)}
</main>
</body>
</html>
`;
}

/** For staff on the screen; it is not printed. */
function uncheckedElement({ unchecked }: DocumentContent): string {
  const items = unchecked.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('');
  return `<aside><p>发出以前请核对（这一栏不会打印）：</p><ul>${items}</ul></aside>`;
}

function blockElement(block: FormBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
        .split('\n')
        .map((line) => `<p class="text">${escapeHtml(line)}</p>`)
        .join('\n');
    case 'list':
      return `<ol>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ol>`;
    case 'rows':
      return `<table><tbody>
${block.rows.map(({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`).join('\n')}
</tbody></table>`;
    case 'signatures':
      return `<div class="signatures">${block.signers.map((signer) => `<p>${escapeHtml(signer)}：<span>年　　月　　日</span></p>`).join('')}</div>`;
  }
}

function notesElement({ notes }: DocumentContent): string {
  if (notes.length === 0) return '';
  return `<section class="notes">${numberedNotes(notes)
    .map((note) => `<p>${escapeHtml(note)}</p>`)
    .join('')}</section>`;
}
