export default definePageConfig({
  navigationBarTitleText: '冀维宝',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
