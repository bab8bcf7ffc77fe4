import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';

/** Calls back each time that another page, or another program, comes over this one. */
export function usePageHidden(onHide: () => void): void {
  useDidHide(onHide);
}

/** Calls back each time that the page comes to the front, the first time included. */
export function usePageInFront(onShow: () => void): void {
  useDidShow(onShow);
}

/** Grows each time that the page comes to the front again: what is asked for under it is asked for anew. */
export function useVisitCount(): number {
  const [count, setCount] = useState(0);
  const wasHidden = useRef(false);
  useDidHide(() => {
    wasHidden.current = true;
  });
  useDidShow(() => {
    if (wasHidden.current) setCount((before) => before + 1);
    wasHidden.current = false;
  });
  return count;
}
