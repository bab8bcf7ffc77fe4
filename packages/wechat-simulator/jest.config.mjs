import { base } from '../../jest.base.mjs';

export default { ...base, displayName: 'wechat-simulator', rootDir: import.meta.dirname };
