/*
 * Who may import whom. The house is described in README.md; every rule here has a small violation under
 * tests/architecture/fixtures that proves that it bites.
 */

/** What each feature of the API lets the others use: its services, its plain records, its module. Nothing else leaves its room. */
const PUBLIC = {
  organization: [
    'divisions',
    'division-slice',
    'division-names',
    'place-files',
    'bureau-files',
    'bureau-tree',
    'places/gazetteer',
    'places/county-resolution',
    'places/county-list',
    'places/township-resolution',
    'organization.module',
  ],
  registry: [
    'registry-record',
    'registry-feed',
    'authorization-status',
    'outlet-certificate.service',
    'registry-writer',
    'phone-ownership',
    'registered-outlet',
    'registered-outlets',
    'brand-directory',
    'outlet-directory',
    'general-agent-directory',
    'outlet-confirmations',
    'kept-outlet-query',
    'kept-outlets',
    'service-phones',
    'warned-numbers',
    'number-owners',
    'number-warning.service',
    'agent-registration',
  ],
  demo: ['listed-demo-people', 'demo.module'],
  administration: ['bureaus/told-contact', 'bureaus/bureau-contact'],
  certificates: ['certificate-printing.service'],
  'list-imports': ['mobile-in-text'],
  accounts: [
    'staff',
    'staff-only',
    'agent-user',
    'agents-only',
    'agent-standing',
    'accounts.errors',
    'agents/agent-invitations',
    'account-changes',
    'active-bureaus',
    'staff-directory',
    'trail/named-subjects',
    'staff-accounts/staff-accounts',
    'accounts.module',
  ],
  agents: [
    'reviewing/reviewing-bureaus',
    'reviewing/reviewing.module',
    'rights/agent-brands',
    'rights/agent-rights.module',
  ],
  consumers: ['consumer-sessions', 'consumer-traces', 'consumers.module'],
  corrections: [
    'corrected-outlets',
    'correction-keeping.service',
    'correction-transitions',
    'corrections.module',
  ],
  // Health tells how the read model is doing; doubtful numbers are counted elsewhere.
  lookup: ['lookup.module', 'doubtful-checks', 'read-model/read-model', 'public-lines'],
  supervision: [],
};

const PUBLIC_FILES = Object.entries(PUBLIC).map(
  ([feature, files]) => `^apps/api/src/${feature}/(${files.join('|').replaceAll('.', '\\.')})\\.ts$`,
);

const FEATURE = `^apps/api/src/(${Object.keys(PUBLIC).join('|')}|health)/`;
const TEST_ONLY = '(\\.test\\.tsx?$|/testing/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or one of them knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      comment: "Import the file itself. Only a package's own entry may gather.",
      severity: 'error',
      from: {},
      to: {
        path: '^(apps|packages|tests|scripts)/.*/index\\.[cm]?[jt]sx?$',
        // Taro calls every page by that name, and nothing but its test imports one.
        pathNot: ['^packages/[^/]+/src/index\\.ts$', '^apps/miniapp/src/pages/'],
      },
    },
    {
      name: 'shared-stands-alone',
      comment: 'It is shipped to phones: no app, no framework, no package at all.',
      severity: 'error',
      from: { path: '^packages/shared/src/', pathNot: TEST_ONLY },
      to: { pathNot: '^packages/shared/src/' },
    },
    {
      name: 'simulator-stands-alone',
      comment:
        'It models WeChat from its pages. Sharing a line with the client would let one misreading pass both.',
      severity: 'error',
      from: { path: '^packages/wechat-simulator/' },
      to: { path: '^(apps|packages|tests|scripts)/', pathNot: '^packages/wechat-simulator/' },
    },
    {
      name: 'simulator-is-met-over-http',
      comment: 'Others start it as a program and call it; nobody imports it.',
      severity: 'error',
      from: { pathNot: '^packages/wechat-simulator/' },
      to: { path: '^packages/wechat-simulator/' },
    },
    {
      name: 'weapp-host-stands-alone',
      comment: 'It runs any built mini-program and could be published: it knows nothing of this one.',
      severity: 'error',
      from: { path: '^packages/weapp-host/' },
      to: { path: '^(apps|packages|tests|scripts)/', pathNot: '^packages/weapp-host/' },
    },
    {
      name: 'weapp-host-is-for-tests',
      comment: 'What ships runs in WeChat itself.',
      severity: 'error',
      from: { path: '^(apps|packages|scripts)/', pathNot: '^packages/weapp-host/' },
      to: { path: '^packages/weapp-host/' },
    },
    {
      name: 'apps-are-apart',
      comment: 'They meet over HTTP, and in packages/shared.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: TEST_ONLY },
      to: { path: '^apps/api/src/', pathNot: '^apps/api/src/(platform|config)/' },
    },
    {
      name: 'config-knows-nothing',
      comment: 'It is read first, by everyone.',
      severity: 'error',
      from: { path: '^apps/api/src/config/' },
      to: { path: '^apps/api/src/', pathNot: '^apps/api/src/config/' },
    },
    {
      name: 'features-meet-in-public',
      comment:
        'Another feature is used by its services and its plain records, never its entities, repositories or inner files.',
      severity: 'error',
      from: { path: FEATURE, pathNot: TEST_ONLY },
      to: { path: FEATURE, pathNot: ['^apps/api/src/$1/', ...PUBLIC_FILES] },
    },
    {
      name: 'lookup-reads-the-feed',
      comment:
        "The read model knows the registry's snapshot and changes, how an authorization stands on a day, and the divisions. Not one thing more.",
      severity: 'error',
      from: { path: '^apps/api/src/lookup/', pathNot: TEST_ONLY },
      to: {
        path: FEATURE,
        pathNot: [
          '^apps/api/src/lookup/',
          '^apps/api/src/registry/(registry-record|registry-feed|authorization-status)\\.ts$',
          '^apps/api/src/organization/(divisions|division-names|place-files|organization\\.module)\\.ts$',
        ],
      },
    },
    {
      name: 'entities-stay-home',
      comment:
        "Only the schema, which names them all, sees another folder's entities; nobody sees its repositories.",
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: '^apps/api/src/migrations/' },
      to: { path: '\\.(entity|entities|repository)\\.ts$', pathNot: '^apps/api/src/$1/' },
    },
    {
      name: 'queries-in-repositories',
      comment:
        'A file that runs TypeORM is an entity, a repository, a migration, or the platform. Others may name its types.',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: [TEST_ONLY, '^apps/api/src/(platform|migrations)/', '\\.(entity|repository)\\.ts$'],
      },
      to: { path: '(^|/)(typeorm|mysql2)(/|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'miniapp-features-are-apart',
      comment: 'Pages compose them.',
      severity: 'error',
      from: { path: '^apps/miniapp/src/features/([^/]+)/' },
      to: { path: '^apps/miniapp/src/(features|pages)/', pathNot: '^apps/miniapp/src/features/$1/' },
    },
    {
      name: 'miniapp-ui-is-plain',
      comment: 'Looks only: it knows no feature, no page and no network.',
      severity: 'error',
      from: { path: '^apps/miniapp/src/ui/' },
      to: { path: '^apps/miniapp/src/(features|pages)/' },
    },
    {
      name: 'miniapp-platform-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/miniapp/src/platform/' },
      to: { path: '^apps/miniapp/src/(features|pages)/' },
    },
    {
      name: 'only-platform-calls-taro',
      comment: 'What a phone can do is asked for in one place, where a test can stand in for it.',
      severity: 'error',
      from: { path: '^apps/miniapp/src/', pathNot: ['^apps/miniapp/src/platform/', TEST_ONLY] },
      // Its components too: pages are written in HTML's elements (docs/decisions/0070).
      to: { path: '(^|/)@tarojs/' },
    },
    {
      name: 'console-features-are-apart',
      comment: 'The app composes them.',
      severity: 'error',
      from: { path: '^apps/console/src/features/([^/]+)/' },
      to: { path: '^apps/console/src/(features|app)/', pathNot: '^apps/console/src/features/$1/' },
    },
    {
      name: 'console-foundations-know-no-feature',
      comment: 'Looks and the ways to the service are the same for all.',
      severity: 'error',
      from: { path: '^apps/console/src/(ui|platform)/' },
      to: { path: '^apps/console/src/(features|app)/' },
    },
    {
      name: 'journeys-stand-outside',
      comment: 'They run what ships, as a stranger would.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: '^(apps|scripts)/' },
    },
    {
      name: 'tests-do-not-ship',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: TEST_ONLY },
      to: { path: TEST_ONLY },
    },
    {
      name: 'dev-packages-do-not-ship',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: TEST_ONLY },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '^tests/architecture/fixtures/'] },
    // Imports of types show who knows whom just as well.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
