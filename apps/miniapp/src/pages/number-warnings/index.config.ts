export default definePageConfig({
  navigationBarTitleText: '警示号码',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
