import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** True only when the phone is sure that it has no network. */
export async function isOffline(): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') return !navigator.onLine;
  try {
    return (await Taro.getNetworkType()).networkType === 'none';
  } catch {
    return false;
  }
}

/** Calls back each time the network returns while the component is shown. */
export function useNetworkReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => watchNetworkReturn(() => latest.current()), []);
}

function watchNetworkReturn(onReturn: () => void): () => void {
  if (process.env.TARO_ENV === 'weapp') {
    const listener = ({ isConnected }: { isConnected: boolean }) => {
      if (isConnected) onReturn();
    };
    Taro.onNetworkStatusChange(listener);
    return () => Taro.offNetworkStatusChange(listener);
  }
  window.addEventListener('online', onReturn);
  return () => window.removeEventListener('online', onReturn);
}
