export default defineAppConfig({
  pages: ['pages/home/index'],
  window: {
    navigationBarTitleText: '冀维宝',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundTextStyle: 'light',
  },
});
