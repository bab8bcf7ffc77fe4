export default definePageConfig({ navigationBarTitleText: '品牌官方售后' });
