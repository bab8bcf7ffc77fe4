/** A rule that is read off the text of a source file. */
export interface SourceRule {
  name: string;
  /** Which files it holds for, by their path in the project. */
  appliesTo: (file: string) => boolean;
  /** What must not be found. Comments are taken out first: they may explain. */
  forbidden: RegExp;
  /** Lines that it must find, and lines that it must let pass. */
  examples: { file: string; broken: string; kept: string };
}

const isTestCode = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);
const isApi = (file: string) => file.startsWith('apps/api/src/') && !isTestCode(file);

/** @param placeNames the names of cities and counties that the data knows */
export function sourceRules(placeNames: string[]): SourceRule[] {
  return [
    {
      name: 'the environment is read in one place',
      appliesTo: (file) => isApi(file) && file !== 'apps/api/src/config/environment.ts',
      forbidden: /process\s*\.\s*env|process\s*\[|from 'node:process'/,
      examples: {
        file: 'apps/api/src/registry/a.ts',
        broken: 'const url = process.env.DATABASE_URL;',
        kept: 'const url = settings.databaseUrl;',
      },
    },
    {
      name: 'tables come from migrations',
      appliesTo: (file) => file.startsWith('apps/api/src/') || file.startsWith('tests/'),
      forbidden: /synchronize:\s*true|\.synchronize\(/,
      examples: { file: 'apps/api/src/a.ts', broken: 'synchronize: true,', kept: 'synchronize: false,' },
    },
    {
      name: 'states are words, not numbers',
      appliesTo: (file) => file.endsWith('.entity.ts'),
      forbidden: /\b\w*([sS]tate|[sS]tatus|[kK]ind|[pP]urpose)[!?]?:\s*number|\benum\s/,
      examples: {
        file: 'apps/api/src/registry/a.entity.ts',
        broken: 'state!: number;',
        kept: 'state!: AuthorizationState;',
      },
    },
    {
      name: 'no column is for MariaDB or MySQL alone',
      appliesTo: (file) => file.startsWith('apps/api/src/migrations/') && !isTestCode(file),
      forbidden:
        /\b(RETURNING|FULLTEXT|SPATIAL|PERIOD FOR|SYSTEM VERSIONING|SEQUENCE|UUID|INET6)\b|\bJSON\b(?!\.)/,
      examples: {
        file: 'apps/api/src/migrations/1-A.ts',
        broken: "await runner.query('ALTER TABLE a ADD FULLTEXT KEY (name)');",
        kept: "await runner.query('ALTER TABLE a ADD KEY (name)');",
      },
    },
    {
      // To a row that is too short jest adds a callback, and waits for it until the test's time is over: two minutes a row.
      name: 'the rows of a test are of one length',
      appliesTo: (file) => /\.test\.tsx?$/.test(file),
      forbidden: /\.each<\[[^\]]*\?:/,
      examples: {
        file: 'apps/api/src/registry/a.test.ts',
        broken: 'test.each<[name: string, given?: object]>([',
        kept: 'test.each<[name: string, given: object]>([',
      },
    },
    {
      name: 'code names no place',
      appliesTo: (file) => /^(apps\/(api|miniapp)|packages\/shared)\/src\//.test(file) && !isTestCode(file),
      forbidden: new RegExp(placeNames.join('|')),
      examples: {
        file: 'apps/api/src/organization/a.ts',
        broken: "if (city === '石家庄市') return hurry();",
        kept: 'if (division.kind === capital) return hurry();',
      },
    },
    {
      name: 'only the platform speaks to the phone',
      // What stands in for the phone in tests is the phone there.
      appliesTo: (file) => /^apps\/miniapp\/src\/(?!platform\/|testing\/)/.test(file),
      forbidden: /\b(wx|navigator|localStorage|sessionStorage)\s*[.[]/,
      examples: {
        file: 'apps/miniapp/src/pages/a.tsx',
        broken: 'wx.makePhoneCall({ phoneNumber });',
        kept: 'callNumber(phoneNumber);',
      },
    },
    {
      name: 'Chinese sentences are punctuated as Chinese is',
      appliesTo: (file) => /^(apps\/(api|miniapp)|packages\/shared)\/src\//.test(file) && !isTestCode(file),
      // An address keeps its own colon: mysql://user:password@host.
      forbidden: /(?<!:\/\/\S*)[\u4e00-\u9fff\u201d][,;:](?=[\u4e00-\u9fff\u201c])/,
      examples: {
        file: 'apps/api/src/registry/a.errors.ts',
        broken: "return '没有登记过这个品牌,请核对写法';",
        kept: "return '没有登记过这个品牌\uff0c请核对写法';",
      },
    },
  ];
}

/** The lines of a source that break a rule; comments and the examples of the API's documentation may say what they like. */
export function offendingLines(rule: SourceRule, source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/\bexample: '[^']*'/g, '');
  return code.split('\n').filter((line) => rule.forbidden.test(line));
}
