export default definePageConfig({
  navigationBarTitleText: '品牌名单',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
