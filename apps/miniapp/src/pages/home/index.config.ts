export default definePageConfig({ navigationBarTitleText: '冀维宝' });
