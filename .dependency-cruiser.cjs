/** The dependency rule of docs/architecture.md; each forbidden arrow says why. */

/** Which module may reach which, always through its index.ts. */
const graph = {
  guide: [],
  parity: [],
  identity: [],
  site: [],
  inventory: ['identity'],
  services: ['inventory', 'identity'],
  standards: ['inventory', 'identity'],
  agreements: ['guide', 'parity', 'inventory', 'services', 'standards', 'identity'],
  publishing: ['agreements', 'guide'],
  register: ['guide', 'agreements', 'identity'],
  review: ['guide', 'parity', 'inventory', 'publishing', 'agreements', 'register', 'identity'],
  performance: ['standards', 'inventory', 'agreements', 'publishing', 'identity'],
}

const test = '\\.(test|fixture)\\.tsx?$'

const sideways = Object.entries(graph).map(([module, allowed]) => ({
  name: `${module}-reaches-only-what-it-may`,
  comment: `Module ${module} may use ${allowed.length ? allowed.join(', ') : 'the kernel only'}: the graph has no cycle, and news travels back as events.`,
  severity: 'error',
  // What learns from our own invented texts runs by hand, beside the product.
  from: { path: `^src/modules/${module}/`, pathNot: [test, '^src/modules/review/learning/'] },
  to: {
    path: '^src/modules/([^/]+)/',
    pathNot: [`^src/modules/${module}/`, ...allowed.map((name) => `^src/modules/${name}/index\\.ts$`)],
  },
}))

module.exports = {
  forbidden: [
    ...sideways,
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea in two places.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-knows-no-module',
      comment: 'The kernel is small and boring because it knows nothing of agreements or services.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: test },
      to: { path: '^src/(modules|operation|application|cli|navigation)' },
    },
    {
      name: 'one-file-knows-the-web-framework',
      comment: 'Pages and rules outlive frameworks: only the server and the files beside it speak Fastify.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/kernel/web/(server|server-options|describing|answering|failing|serve-assets|reading|protection|api/serve)\\.ts$',
          '^src/application\\.tsx$',
          test,
        ],
      },
      to: { path: 'node_modules/(@fastify|fastify)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'The guide, parity and the clock answer the same everywhere: no database, no HTTP, no page.',
      severity: 'error',
      from: {
        path: '^src/modules/(guide|parity)/',
        pathNot: [
          test,
          '(routes?|pages?)\\.tsx?$',
          '\\.page\\.tsx$',
          '\\.route\\.tsx$',
          'commands',
          '^src/modules/guide/pages/',
        ],
      },
      to: { path: '^src/kernel/(data|web|ui)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
