import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import configuration from '../../.dependency-cruiser.cjs'

/** Every row plants one file with one type import, in a tree of its own. */
interface Import {
  readonly from: string
  readonly to: string
}

const packages = [
  'zod',
  'react',
  'zustand',
  'reactflow',
  'mermaid',
  'elkjs',
  'electron',
  'electron-store',
  'vite',
]

const allowed: readonly Import[] = [
  { from: 'shared/model/a.ts', to: 'shared/base/target.ts' },
  { from: 'shared/model/b.ts', to: 'zod' },
  { from: 'shared/exchange/mermaid/a.ts', to: 'shared/commands/target.ts' },
  { from: 'shared/ipc/a.ts', to: 'shared/report/target.ts' },
  { from: 'electron/rules/audits/a.ts', to: 'shared/catalog/target.ts' },
  { from: 'electron/services/a.ts', to: 'electron/rules/target.ts' },
  { from: 'electron/services/b.ts', to: 'node:path' },
  { from: 'electron/storage/a.ts', to: 'electron-store' },
  { from: 'electron/storage/b.ts', to: 'zod' },
  { from: 'electron/ipc/a.ts', to: 'electron/services/target.ts' },
  { from: 'electron/ipc/b.ts', to: 'electron' },
  { from: 'electron/main.ts', to: 'electron/windows/target.ts' },
  { from: 'electron/cli/a.ts', to: 'electron/storage/target.ts' },
  { from: 'renderer/state/a.ts', to: 'renderer/bridge/target.ts' },
  { from: 'renderer/canvas/a.ts', to: 'reactflow' },
  { from: 'renderer/features/score/a.ts', to: 'renderer/canvas/index.ts' },
  { from: 'renderer/features/score/b.ts', to: 'renderer/features/score/target.ts' },
  { from: 'renderer/app/a.ts', to: 'renderer/features/score/target.ts' },
]

const forbidden: readonly (Import & { readonly rule: string })[] = [
  { from: 'shared/base/c.ts', to: 'shared/model/target.ts', rule: 'imports-of-shared-base' },
  { from: 'shared/model/c.ts', to: 'shared/catalog/target.ts', rule: 'imports-of-shared-model' },
  { from: 'shared/model/d.ts', to: 'node:fs', rule: 'imports-of-shared-model' },
  { from: 'shared/model/e.ts', to: 'react', rule: 'imports-of-shared-model' },
  { from: 'shared/catalog/c.ts', to: 'shared/shapes/target.ts', rule: 'imports-of-shared-catalog' },
  { from: 'shared/commands/c.ts', to: 'shared/views/target.ts', rule: 'imports-of-shared-commands' },
  { from: 'shared/views/c.ts', to: 'shared/commands/target.ts', rule: 'imports-of-shared-views' },
  { from: 'shared/exchange/svg/c.ts', to: 'shared/ipc/target.ts', rule: 'imports-of-shared-exchange' },
  { from: 'shared/file/c.ts', to: 'electron/rules/target.ts', rule: 'imports-of-shared-file' },
  { from: 'shared/report/c.ts', to: 'shared/scenario/target.ts', rule: 'imports-of-shared-report' },
  { from: 'shared/new-folder/c.ts', to: 'shared/base/target.ts', rule: 'known-areas' },
  { from: 'shared/loose.ts', to: 'shared/base/target.ts', rule: 'known-areas' },
  { from: 'electron/rules/c.ts', to: 'node:path', rule: 'imports-of-electron-rules' },
  { from: 'electron/rules/d.ts', to: 'electron', rule: 'imports-of-electron-rules' },
  { from: 'electron/rules/e.ts', to: 'electron/services/target.ts', rule: 'imports-of-electron-rules' },
  { from: 'electron/services/c.ts', to: 'electron', rule: 'imports-of-electron-services' },
  { from: 'electron/services/d.ts', to: 'electron-store', rule: 'imports-of-electron-services' },
  { from: 'electron/storage/c.ts', to: 'electron/rules/target.ts', rule: 'imports-of-electron-storage' },
  { from: 'electron/cli/c.ts', to: 'electron', rule: 'imports-of-electron-cli' },
  { from: 'electron/setup/c.ts', to: 'electron-store', rule: 'imports-of-electron-setup' },
  { from: 'electron/windows/c.ts', to: 'renderer/state/target.ts', rule: 'imports-of-electron-windows' },
  { from: 'renderer/ui/c.ts', to: 'shared/model/target.ts', rule: 'imports-of-renderer-ui' },
  { from: 'renderer/ui/d.ts', to: 'node:os', rule: 'imports-of-renderer-ui' },
  { from: 'renderer/state/c.ts', to: 'renderer/canvas/target.ts', rule: 'imports-of-renderer-state' },
  { from: 'renderer/state/d.tsx', to: 'react', rule: 'state-without-components' },
  {
    from: 'renderer/canvas/c.ts',
    to: 'renderer/features/score/target.ts',
    rule: 'imports-of-renderer-canvas',
  },
  { from: 'renderer/features/score/c.ts', to: 'reactflow', rule: 'imports-of-renderer-features' },
  {
    from: 'renderer/features/score/d.ts',
    to: 'renderer/canvas/target.ts',
    rule: 'imports-of-renderer-features',
  },
  {
    from: 'renderer/features/score/e.ts',
    to: 'renderer/bridge/target.ts',
    rule: 'imports-of-renderer-features',
  },
  { from: 'renderer/features/compare/c.ts', to: 'renderer/features/score/target.ts', rule: 'features-apart' },
  { from: 'renderer/app/c.ts', to: 'electron/main.ts', rule: 'imports-of-renderer-app' },
  { from: 'renderer/app/d.ts', to: 'reactflow', rule: 'imports-of-renderer-app' },
  { from: 'renderer/app/e.ts', to: './nowhere', rule: 'resolvable' },
  { from: 'shared/views/cycle/one.ts', to: 'shared/views/cycle/two.ts', rule: 'no-cycles' },
]

let root = ''
/** Names of the broken rules by importing file. */
const broken = new Map<string, string[]>()

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'boundaries-'))
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, 'export const target = 1\n')
  }
  const rows = [...allowed, ...forbidden]
  for (const { to } of rows) if (to.includes('/target.') || to.endsWith('/index.ts')) write(to, exported)
  for (const row of rows) write(row.from, typeImport(row))
  write(
    'shared/views/cycle/two.ts',
    typeImport({ from: 'shared/views/cycle/two.ts', to: 'shared/views/cycle/one.ts' }),
  )

  for (const { from, rule } of (await cruiseTree()).summary.violations) {
    broken.set(from, [...(broken.get(from) ?? []), rule.name])
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the import table', () => {
  it.each(allowed)('lets $from import $to', ({ from }) => {
    expect(broken.get(from)).toBeUndefined()
  })

  it.each(forbidden)('keeps $from from importing $to, type or not', ({ from, rule }) => {
    expect(broken.get(from)).toContain(rule)
  })
})

const exported = 'export type Target = number\n'

function typeImport({ from, to }: Import): string {
  const isFile = /^(shared|electron|renderer)\//.test(to)
  const specifier = isFile ? path.posix.relative(path.posix.dirname(from), to).replace(/\.ts$/, '') : to
  const relative = isFile && !specifier.startsWith('.') ? `./${specifier}` : specifier
  return `import type { Target } from '${relative}'\nexport type Planted = Target\n`
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), content)
}

async function cruiseTree(): Promise<ICruiseResult> {
  const { forbidden: rules = [], options } = configuration
  const ruleSet = { forbidden: rules }
  const folders = ['shared', 'electron', 'renderer']
  const { output } = await cruise(folders, { ...options, baseDir: root, validate: true, ruleSet })
  if (typeof output === 'string') throw new Error('The result should be an object.')
  return output
}
