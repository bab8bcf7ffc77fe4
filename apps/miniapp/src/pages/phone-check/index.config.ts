export default definePageConfig({ navigationBarTitleText: '核验电话号码', enableShareAppMessage: true });
