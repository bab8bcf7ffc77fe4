import { ListRefusal } from '../list-refusal.js';
import { SHEET_LIMITS } from './sheet-limits.js';

const HOW_TO_SAVE =
  '请用 Excel 或 WPS 打开它，选“另存为”，保存类型选“Excel 工作簿（*.xlsx）”，再导入新存的文件。';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a file is by its content; its name is not trusted, because exports are often misnamed.
 * @throws ListRefusal for everything that is neither a workbook's zip nor delimited text
 */
export function fileFormat(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw new ListRefusal('file-empty', '这个文件是空的，请核对后重新选择。');
  if (bytes.length > SHEET_LIMITS.fileBytes) {
    throw new ListRefusal('file-too-large', '这个文件超过 20 MB，请删去图片和多余的工作表，或分成几份导入。');
  }
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) throw refuseOle(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|\?xml|table|head|meta|style|workbook)/.test(head)) {
    throw new ListRefusal(
      'file-old-excel',
      `这个文件其实是网页或旧式表格，不是真正的 Excel 工作簿。${HOW_TO_SAVE}`,
    );
  }
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) {
    throw new ListRefusal('file-not-a-table', `这个文件不是表格（.xlsx 或 .csv）。${HOW_TO_SAVE}`);
  }
  if (head.startsWith('%pdf')) {
    throw new ListRefusal('file-not-a-table', '这是 PDF 文件，读不出表格，请向制表人要 Excel 原件。');
  }
  return 'text';
}

/** `.xls` and encrypted workbooks share one container; the latter names its stream in UTF-16. */
function refuseOle(bytes: Uint8Array): ListRefusal {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return encrypted
    ? new ListRefusal('file-encrypted', '这个工作簿设了打开密码，请先在 Excel 里取消密码并保存，再导入。')
    : new ListRefusal('file-old-excel', `这是旧版 Excel 的 .xls 文件。${HOW_TO_SAVE}`);
}

/** Refusal of a zip that is no workbook in the present format, by the parts it has. */
export function refuseZip(partNames: readonly string[]): ListRefusal {
  const has = (pattern: RegExp) => partNames.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/i)) {
    return new ListRefusal('file-old-excel', `这是 .xlsb 二进制工作簿。${HOW_TO_SAVE}`);
  }
  if (has(/^word\//i))
    return new ListRefusal('file-not-a-table', '这是 Word 文档，请把表格复制到 Excel 里存成 .xlsx。');
  if (has(/^content\.xml$/i)) return new ListRefusal('file-old-excel', `这是 .ods 表格。${HOW_TO_SAVE}`);
  return new ListRefusal('file-not-a-table', `这是压缩包，不是 Excel 工作簿，请先解压。`);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}
