import { useDidHide, useDidShow } from '@tarojs/taro';

/** Calls back each time that another page, or another program, comes over this one. */
export function usePageHidden(onHide: () => void): void {
  useDidHide(onHide);
}

/** Calls back each time that the page comes to the front, the first time included. */
export function usePageInFront(onShow: () => void): void {
  useDidShow(onShow);
}
