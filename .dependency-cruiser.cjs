// Who may import whom: ARCHITECTURE in a form that a tool enforces. Type imports count like any other.
// An area may always import itself. A file below shared/, electron/ or renderer/ that belongs to no area is an error,
// so a new folder begins with a line here.

/** @param {string} root @param {readonly string[]} folders */
const anyOf = (root, folders) => folders.map((folder) => `${root}/${folder}`)

const sharedAreas = anyOf('shared', [
  'base',
  'model',
  'catalog',
  'shapes',
  'commands',
  'views',
  'scenario',
  'iteration',
  'exchange',
  'file',
  'house-rules',
  'report',
  'i18n',
])
const react = ['react', 'react-dom']

/**
 * `imports`: areas and files by path. `packages`: npm packages by name. `node`: may use Node's own modules.
 * @type {Record<string, { imports?: string[], packages?: string[], node?: boolean }>}
 */
const areas = {
  'shared/base': {},
  'shared/model': { imports: ['shared/base'] },
  'shared/report': { imports: anyOf('shared', ['base', 'model', 'catalog']) },
  'shared/catalog': { imports: anyOf('shared', ['base', 'model']) },
  'shared/shapes': {
    imports: anyOf('shared', ['base', 'model', 'catalog']),
    packages: ['perfect-freehand'],
  },
  'shared/commands': { imports: anyOf('shared', ['base', 'model', 'catalog', 'shapes', 'file']) },
  'shared/views': { imports: anyOf('shared', ['base', 'model', 'catalog', 'shapes']) },
  'shared/scenario': {
    imports: anyOf('shared', [
      'base',
      'model',
      'report',
      'catalog',
      'shapes',
      'commands',
      'views',
      'i18n',
      'file',
    ]),
  },
  'shared/iteration': { imports: anyOf('shared', ['base', 'model', 'report', 'catalog', 'i18n']) },
  'shared/exchange': { imports: sharedAreas, packages: ['entities', 'zod'] },
  'shared/file': { imports: anyOf('shared', ['base', 'model']) },
  'shared/house-rules': {
    imports: anyOf('shared', ['base', 'model', 'report', 'catalog', 'shapes', 'file', 'i18n']),
  },
  'shared/i18n': { imports: anyOf('shared', ['base', 'model', 'report', 'catalog']) },
  'shared/handover': { imports: sharedAreas },
  'shared/ipc': { imports: [...sharedAreas, 'shared/handover'] },

  'electron/rules': { imports: ['shared'] },
  'electron/services': { imports: ['shared', 'electron/rules'], node: true },
  'electron/mermaid': {
    imports: ['shared', 'electron/services'],
    packages: ['mermaid', 'dompurify'],
    node: true,
  },
  'electron/fonts': { imports: ['shared'], packages: ['fontkit'], node: true },
  'electron/pdf': { imports: ['shared', 'electron/fonts'], packages: ['fontkit'], node: true },
  'electron/storage': { imports: ['shared'], packages: ['electron-store', 'fflate', 'zod'], node: true },
  'electron/windows': { imports: ['shared', 'assets'], packages: ['electron'], node: true },
  'electron/ipc': {
    imports: [
      'shared',
      'assets',
      ...anyOf('electron', ['fonts', 'mermaid', 'rules', 'services', 'storage', 'windows']),
    ],
    packages: ['electron', 'zod'],
    node: true,
  },
  'electron/main.ts': {
    imports: ['shared', 'assets', ...anyOf('electron', ['studio.ts', 'ipc', 'storage', 'windows'])],
    packages: ['electron'],
    node: true,
  },
  'electron/studio.ts': {
    imports: [
      'shared',
      ...anyOf('electron', ['fonts', 'ipc', 'mermaid', 'rules', 'services', 'storage', 'windows']),
    ],
    node: true,
  },
  'electron/preload.ts': { imports: ['shared'], packages: ['electron'] },
  'electron/cli': {
    imports: [
      'package.json',
      'shared',
      ...anyOf('electron', ['fonts', 'mermaid', 'pdf', 'rules', 'services', 'storage']),
    ],
    packages: ['@resvg/resvg-wasm'],
    node: true,
  },
  // Vite only, loaded once the packages are there: a fresh clone runs these files without node_modules.
  'electron/setup': { packages: ['vite'], node: true },

  'renderer/ui': { imports: ['shared/base', 'assets'], packages: react },
  'renderer/bridge': { imports: ['shared'] },
  'renderer/state': { imports: ['renderer/bridge', 'shared'], packages: ['react', 'zustand'] },
  'renderer/canvas': {
    imports: ['renderer/state', 'renderer/ui', 'shared', 'assets'],
    packages: [...react, 'reactflow', 'elkjs', 'flatbush', 'zustand'],
  },
  'renderer/features': {
    imports: ['renderer/state', 'renderer/ui', 'renderer/canvas/index.ts', 'shared', 'assets'],
    packages: [...react, 'zustand', '@codemirror'],
  },
  'renderer/app': {
    imports: [...anyOf('renderer', ['bridge', 'state', 'ui', 'canvas', 'features']), 'shared', 'assets'],
    packages: [...react, 'zustand', '@fontsource-variable'],
  },
  'renderer/index.html': { imports: ['renderer/app'] },
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('.', '\\.')
/** @param {string} area */
const isFile = (area) => /\.\w+$/.test(area)
/** A pattern for an area's own files. @param {string} area */
const within = (area) => (isFile(area) ? `^${escaped(area)}$` : `^${escaped(area)}/`)
/** A pattern for a package wherever npm put it, or for its types. @param {string} name */
const ofPackage = (name) => `node_modules/(@types/)?${escaped(name)}/`

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const importTable = Object.entries(areas).map(([area, { imports = [], packages = [], node = false }]) => ({
  name: `imports-of-${area.replaceAll('/', '-')}`,
  comment: `${area} may import: ${[...imports, ...packages, ...(node ? ["Node's modules"] : [])].join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: within(area) },
  to: {
    couldNotResolve: false,
    pathNot: [
      ...[area, ...imports].map(within),
      ...packages.map(ofPackage),
      ...(area.startsWith('shared/') ? [ofPackage('zod')] : []),
    ],
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...importTable,
    {
      name: 'known-areas',
      comment: 'Every folder has a line in the import table.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: Object.keys(areas).map(within) },
      to: {},
    },
    {
      name: 'features-apart',
      comment: 'A feature never imports another one; what they share belongs to state, ui or shared.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'state-without-components',
      comment: 'The state knows nothing of how it is drawn.',
      severity: 'error',
      from: { path: '^renderer/state/.*\\.tsx$' },
      to: {},
    },
    {
      name: 'scores-without-commands',
      comment:
        'What scores a design names commands by their types: loading them would double the start of the engine.',
      severity: 'error',
      from: {
        path: '^electron/rules/(audits|facts|flows|quant|quantities)/|^electron/rules/[^/]+$',
        pathNot: '^electron/rules/trials\\.ts$',
      },
      to: {
        path: '^shared/commands/registry|^shared/commands/.*\\.command\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

module.exports = configuration
