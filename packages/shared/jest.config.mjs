import { base } from '../../jest.base.mjs';

export default { ...base, displayName: 'shared', rootDir: import.meta.dirname };
