export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/outlets/index',
    'pages/outlet/index',
    'pages/brand/index',
    'pages/phone-check/index',
    'pages/number-warnings/index',
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
  permission: {
    'scope.userLocation': { desc: '仅在您点“离我最近”时使用，用来按距离排列网点，不会保存' },
  },
  requiredPrivateInfos: ['getLocation'],
  lazyCodeLoading: 'requiredComponents',
});
