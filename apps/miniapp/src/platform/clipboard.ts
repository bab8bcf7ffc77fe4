import Taro from '@tarojs/taro';

/** False when the phone or browser refused. WeChat shows its own "copied" as well. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'weapp') await Taro.setClipboardData({ data: text });
    else await copyInBrowser(text);
    return true;
  } catch {
    return false;
  }
}

async function copyInBrowser(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Pages served without HTTPS have no clipboard object; the old command still works there.
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.style.position = 'fixed';
  holder.style.opacity = '0';
  document.body.append(holder);
  holder.select();
  const copied = document.execCommand('copy');
  holder.remove();
  if (!copied) throw new Error('the browser refused to copy');
}

/** Browsers ask a question before a page may read the clipboard; there people paste by themselves. */
export const CAN_READ_CLIPBOARD = process.env.TARO_ENV === 'weapp';

/** Null when the phone refused. */
export async function readCopiedText(): Promise<string | null> {
  try {
    return (await Taro.getClipboardData()).data;
  } catch {
    return null;
  }
}
