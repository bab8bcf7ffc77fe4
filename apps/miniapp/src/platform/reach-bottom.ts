import { useReachBottom } from '@tarojs/taro';

/** Calls back when the page was scrolled to its end. */
export function usePageEnd(onEnd: () => void): void {
  useReachBottom(onEnd);
}
