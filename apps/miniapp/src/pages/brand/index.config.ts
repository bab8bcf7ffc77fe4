export default definePageConfig({
  navigationBarTitleText: '品牌官方售后',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
