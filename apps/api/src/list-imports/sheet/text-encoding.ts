import { ListRefusal } from '../list-refusal.js';

/**
 * Decodes what Excel, WPS and office systems save as text: UTF-8 with or without mark, UTF-16 with mark, else GB18030,
 * which holds GBK and GB2312. Bytes that are valid UTF-8 are taken for it: Chinese text in GBK practically never is.
 * @throws ListRefusal when it is none of these
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes) ?? refuse();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes) ?? refuse();
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes) ?? refuse();
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

function refuse(): never {
  throw new ListRefusal(
    'text-encoding-unknown',
    '认不出这个文本文件的编码。请用 Excel 打开，另存为“Excel 工作簿（*.xlsx）”或“CSV UTF-8（逗号分隔）”再导入。',
  );
}
