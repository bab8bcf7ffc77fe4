import type { OwnPlaceState } from '../../platform/own-place';

const WHERE_TO_ALLOW =
  process.env.TARO_ENV === 'weapp' ? '点右上角的“…”，在“设置”里' : '在手机或浏览器的设置里';

/** What to tell the person about their place; null where nothing needs to be said. */
export function nearestSentence(state: OwnPlaceState): string | null {
  switch (state.kind) {
    case 'asking':
      return '正在确定您的位置…';
    case 'refused':
      return `没有得到您的位置，仍按原来的顺序显示。可以${WHERE_TO_ALLOW}允许定位，也可以直接选择地区。`;
    case 'declined':
      return '没有用您的位置，仍按原来的顺序显示。可以直接选择地区。';
    case 'unavailable':
      return '现在定不了位，仍按原来的顺序显示。可以直接选择地区。';
    case 'found':
      return '已按离您的直线距离排列。';
    case 'off':
    case 'consent':
      return null;
  }
}
