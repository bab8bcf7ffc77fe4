import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** Names the page in WeChat's bar or the browser's tab. Through Taro, which names it again when the page is returned to. */
export function usePageTitle(title: string, serviceName: string): void {
  const isBare = process.env.TARO_ENV === 'weapp' || title === serviceName;
  const name = isBare ? title : `${title} - ${serviceName}`;
  useEffect(() => {
    void nameBar(name);
  }, [name]);
}

async function nameBar(title: string): Promise<void> {
  try {
    await Taro.setNavigationBarTitle({ title });
  } catch {
    // A bar without its title is no reason to trouble anybody.
  }
}
