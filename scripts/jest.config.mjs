import { base } from '../jest.base.mjs';

export default { ...base, displayName: 'scripts', rootDir: import.meta.dirname };
