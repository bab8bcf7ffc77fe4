export default definePageConfig({ navigationBarTitleText: '警示号码' });
