export default definePageConfig({ navigationBarTitleText: '反映信息有误' });
