/** The rooms of the house and who may import whom: see docs/decisions/001-rooms.md. */
const rule = (name, from, mayImport) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.(test|itest)\\.tsx?$' },
  to: {
    path: '^(app|components|lib|prisma|scripts|bench|e2e)/',
    // Sentences and their translation are everybody's.
    pathNot: ['lib/language', ...mayImport].map((p) => `^${p}/`),
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    rule('language-knows-nobody', 'lib/language', []),
    rule('anchoring-is-pure', 'lib/anchoring', ['lib/anchoring']),
    rule('article', 'lib/article', ['lib/article', 'lib/anchoring']),
    rule('domain', 'lib/domain', ['lib/domain', 'lib/article', 'lib/anchoring']),
    rule('editor', 'lib/editor', ['lib/editor', 'lib/domain', 'lib/article', 'lib/anchoring']),
    rule('api', 'lib/api', ['lib/api', 'lib/domain', 'lib/article', 'lib/anchoring']),
    rule('server', 'lib/server', [
      'lib/server',
      'lib/api',
      'lib/interchange',
      'lib/domain',
      'lib/article',
      'lib/anchoring',
    ]),
    rule('components', 'components', [
      'components',
      'lib/api',
      'lib/editor',
      'lib/domain',
      'lib/article',
      'lib/anchoring',
    ]),
    rule('app', 'app', [
      'app',
      'components',
      'lib/server',
      'lib/api',
      'lib/editor',
      'lib/domain',
      'lib/article',
      'lib/anchoring',
    ]),
    {
      name: 'pure-rooms-have-no-io',
      comment: 'Anchoring, article and domain decide; they read no clock, file, network or database.',
      severity: 'error',
      from: { path: '^lib/(anchoring|article|domain|language)/', pathNot: '\\.(test|itest)\\.ts$' },
      to: {
        path: '^(node:|fs$|path$|crypto$|http$|@prisma|pg$|next|react)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-generated-outside-the-server',
      severity: 'error',
      from: { pathNot: '^(lib/server|lib/testing|prisma|scripts|bench)/' },
      to: { path: '^lib/server/db/generated' },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      from: { pathNot: '(\\.(test|itest)\\.tsx?$)|^(lib/testing|e2e|bench|scripts)/' },
      to: { path: '^lib/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'lib/server/db/generated'] },
    exclude: { path: ['^\\.next', '^\\.stet'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
