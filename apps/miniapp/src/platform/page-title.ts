import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** Names the page in WeChat's bar or the browser's tab. */
export function usePageTitle(title: string, serviceName: string): void {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') {
      void Taro.setNavigationBarTitle({ title });
    } else {
      document.title = title === serviceName ? title : `${title} - ${serviceName}`;
    }
  }, [title, serviceName]);
}
