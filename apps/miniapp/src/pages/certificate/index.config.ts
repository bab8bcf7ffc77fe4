export default definePageConfig({ navigationBarTitleText: '核验网点证书' });
