import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';

/**
 * What WeChat draws round the page. This host has no layout: it tells what was asked for and leaves it at that. Each is named, with
 * what a test sees of it in `host.events`.
 */
const SEEN: Record<string, string> = {
  setNavigationBarTitle: 'title',
  setNavigationBarColor: 'navigationBarColor',
  showNavigationBarLoading: 'navigationBarLoading',
  hideNavigationBarLoading: 'navigationBarLoadingHidden',
  hideHomeButton: 'homeButtonHidden',
  setTabBarBadge: 'tabBarBadge',
  removeTabBarBadge: 'tabBarBadgeRemoved',
  showTabBarRedDot: 'tabBarRedDot',
  hideTabBarRedDot: 'tabBarRedDotHidden',
  showTabBar: 'tabBar',
  hideTabBar: 'tabBarHidden',
  pageScrollTo: 'pageScroll',
  startPullDownRefresh: 'pullDownRefresh',
  stopPullDownRefresh: 'pullDownRefreshEnded',
  showShareMenu: 'shareMenu',
  hideShareMenu: 'shareMenuHidden',
  updateShareMenu: 'shareMenuChanged',
  hideKeyboard: 'keyboardHidden',
  setKeepScreenOn: 'keepScreenOn',
  vibrateShort: 'vibration',
  vibrateLong: 'vibration',
};

export function chromeApis({ surface }: WxContext): ApiModels {
  return Object.fromEntries(
    Object.entries(SEEN).map(([name, event]) => [
      name,
      later((options) => surface.emit(event, { ...options })),
    ]),
  );
}
