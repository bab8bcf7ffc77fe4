import { dateInWords } from '../platform/date-in-words.js';
import { escapeHtml } from '../platform/escape-html.js';
import type { CertificateSheet, SheetRow } from './certificate-sheet.js';
import { CERTIFICATE_STYLE } from './certificate-style.js';
import { codeElement, type PrintedCode } from './printed-code.js';
import { nameSize, rowsThatFit } from './sheet-rows.js';

/** The certificate as one HTML document that needs nothing from elsewhere and prints on one A4 page. */
export function certificatePage(sheet: CertificateSheet, code: PrintedCode): string {
  const { outletName, number } = sheet;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`授权网点证书 ${number} ${outletName}`)}</title>
<style>${CERTIFICATE_STYLE}</style>
</head>
<body>
<main class="sheet">
<div class="frame"></div>
${sheet.demo ? '<div class="demo" aria-hidden="true">演示</div>' : ''}
<header>
<p class="service">冀维宝官方售后服务名录</p>
<h1>授权网点证书</h1>
${sheet.demo ? '<p class="demo-words">演示：品牌、网点和号码都是虚构的，不能当真</p>' : ''}
</header>
<p class="name name--${nameSize(outletName)}">${escapeHtml(outletName)}</p>
${factsElement(sheet)}
${tableElement(sheet)}
${footerElement(sheet, code)}
<p class="true">只有手机上查到的名称和地址，与您所在的这家店一致，这张证书才是真的。</p>
</main>
</body>
</html>
`;
}

/** Beyond two lines at the full size. */
const LONG_ADDRESS = 60;

function factsElement({ area, address, number, issuedOn, lastDay }: CertificateSheet): string {
  const long = address.length > LONG_ADDRESS ? ' address--long' : '';
  const end = lastDay === null ? '长期，以下表和手机查到的为准' : `${dateInWords(lastDay)}，各品牌以下表为准`;
  return `<dl>
${area ? `<dt>所在地区</dt><dd class="address">${escapeHtml(area)}</dd>` : ''}
<dt>登记地址</dt><dd class="address${long}">${escapeHtml(address)}</dd>
<dt>有效期至</dt><dd>${end}</dd>
<dt>发证日期</dt><dd>${dateInWords(issuedOn)}</dd>
<dt>证书编号</dt><dd>${number}</dd>
</dl>`;
}

function tableElement(sheet: CertificateSheet): string {
  const { shown, left } = rowsThatFit(sheet);
  return `<table>
<thead><tr><th>授权品牌</th><th>维修品类</th><th>授权期限</th></tr></thead>
<tbody>
${shown.map(rowElement).join('\n')}
</tbody>
</table>
${left > 0 ? `<p class="left">另有 ${left} 项授权，扫码可以看到全部。</p>` : ''}`;
}

function rowElement({ brand, categories, validFrom, validTo }: SheetRow): string {
  const cells = [escapeHtml(brand), escapeHtml(categories), periodInWords(validFrom, validTo)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function footerElement({ checkAddress }: CertificateSheet, code: PrintedCode): string {
  const scanners = code.kind === 'qr' ? '微信或手机相机' : '微信';
  return `<footer>
${codeElement(code)}
<div>
<ol>
<li>打开微信小程序“冀维宝”，点“扫一扫”，扫左边的码；也可以直接用${scanners}扫。</li>
<li>核对手机上的名称、地址、品牌和日期。</li>
<li>查不到、已过期、已撤销，或者地址不一样，请不要相信，可以拨打 12315 咨询。</li>
</ol>
<p>也可以在浏览器里打开：</p>
<p class="link">${escapeHtml(checkAddress)}</p>
</div>
</footer>`;
}

function periodInWords(from: string | null, to: string | null): string {
  if (from === null && to === null) return '长期';
  if (to === null) return `${dateInWords(from!)}起，长期`;
  return from === null ? `至${dateInWords(to)}` : `${dateInWords(from)}至${dateInWords(to)}`;
}
