/** As the service: see its own limits of sheets. */
const MOST_BYTES = 20_000_000;
const SAVE_AS = '请在 Excel 或 WPS 里打开，另存为“Excel 工作簿（*.xlsx）”，再上传。';

/** What cannot be a list is said before it is sent; null for what may be one, which the service then looks into. */
export function whyNoList({ name, size }: { name: string; size: number }): string | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (size === 0) return '这个文件是空的，请核对后重新选择。';
  if (['xls', 'et', 'xlsb', 'ods', 'numbers'].includes(ending))
    return `这是旧版或别的表格格式（.${ending}）。${SAVE_AS}`;
  if (['pdf', 'doc', 'docx', 'jpg', 'jpeg', 'png', 'zip', 'rar'].includes(ending)) {
    return `这是 .${ending} 文件，不是表格。请找 Excel 原件上传。`;
  }
  if (size > MOST_BYTES) return '这个文件超过 20 MB。请删去里面的图片和多余的工作表，或者分成几份上传。';
  return null;
}
