export default definePageConfig({ navigationBarTitleText: '官方售后网点', enableShareAppMessage: true });
