import { CASE_PACKAGE, PAGES } from '../config/page-addresses';
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

const CASE_PAGES = Object.values(PAGES)
  .map((page) => page.path.slice(1))
  .filter((path) => path.startsWith(`${CASE_PACKAGE}/`));

const ON_WEAPP = process.env.TARO_ENV === 'weapp';

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
    // A browser has one package; there the pages are fetched by src/pages/cases/later-page.tsx.
    ...(ON_WEAPP ? [] : CASE_PAGES),
  ],
  subPackages: ON_WEAPP
    ? [{ root: CASE_PACKAGE, pages: CASE_PAGES.map((path) => path.slice(CASE_PACKAGE.length + 1)) }]
    : undefined,
  // Fetched behind the pages that lead there, so that it opens at once, and without a network too.
  preloadRule: ON_WEAPP
    ? Object.fromEntries(
        ['home', 'mine', 'outlet', 'phoneCheck', 'certificate', 'wrongEntry'].map((name) => [
          PAGES[name as keyof typeof PAGES].path.slice(1),
          { network: 'all' as const, packages: [CASE_PACKAGE] },
        ]),
      )
    : undefined,
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
