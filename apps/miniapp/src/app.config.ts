import { PAGES } from '../config/page-addresses';
import { TABS } from '../config/tabs';

/** WeChat's own bar; in the browser the page draws its own, of real links (src/ui/tab-bar.tsx). */
const TAB_BAR = {
  color: '#4c5b6a',
  selectedColor: '#17549a',
  backgroundColor: '#ffffff',
  borderStyle: 'white' as const,
  list: TABS.map(({ page, words }) => ({
    pagePath: PAGES[page].path.slice(1),
    text: words,
    iconPath: `ui/tab-icons/${page}.png`,
    selectedIconPath: `ui/tab-icons/${page}-selected.png`,
  })),
};

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/check/index',
    'pages/mine/index',
    'pages/outlets/index',
    'pages/outlet/index',
    'pages/brands/index',
    'pages/brand/index',
    'pages/phone-check/index',
    'pages/certificate/index',
    'pages/privacy/index',
    'pages/operator/index',
    'pages/number-warnings/index',
    'pages/wrong-entry/index',
  ],
  animation: false,
  window: {
    navigationBarTitleText: '冀维宝',
    navigationBarBackgroundColor: '#17549a',
    navigationBarTextStyle: 'white',
    backgroundColor: '#f3f6f9',
    backgroundTextStyle: 'dark',
    // In the browser the page draws its own bar, with a real heading and real links (src/ui/page.tsx).
    navigationStyle: process.env.TARO_ENV === 'h5' ? 'custom' : 'default',
  },
  tabBar: process.env.TARO_ENV === 'weapp' ? TAB_BAR : undefined,
  permission: {
    'scope.userLocation': { desc: '仅在您点“离我最近”或“核对我现在的位置”时使用，不会保存' },
  },
  // WeChat then asks before anything private is used (src/platform/privacy.ts); needed until 2023-09-15, the default since.
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['getLocation'],
  lazyCodeLoading: 'requiredComponents',
});
