import type { NearestState } from './use-nearest';

/** What to tell the person about their place; null where nothing needs to be said. */
export function nearestSentence(state: NearestState): string | null {
  switch (state.kind) {
    case 'asking':
      return '正在确定您的位置…';
    case 'refused':
      return '没有得到您的位置，仍按原来的顺序显示。可以在手机设置里允许定位，也可以直接选择地区。';
    case 'unavailable':
      return '现在定不了位，仍按原来的顺序显示。可以直接选择地区。';
    case 'found':
      return '已按离您的直线距离排列。';
    case 'off':
      return null;
  }
}
