import { base } from '../../jest.base.mjs';

export default { ...base, displayName: 'api', rootDir: import.meta.dirname };
