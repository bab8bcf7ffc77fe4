import { base } from '../../jest.base.mjs';

export default { ...base, displayName: 'weapp-host', rootDir: import.meta.dirname };
