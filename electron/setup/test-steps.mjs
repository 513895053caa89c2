import { buildStudio } from './build.mjs'
import { ensureElectron } from './ensure-electron.mjs'
import { ensureRuntime } from './ensure-runtime.mjs'
import { inProject } from './project.mjs'
import { runTool } from './run.mjs'
import { emptyTally, readPlaywrightReport, readVitestReport } from './test-tally.mjs'

/** @typedef {'static' | 'unit' | 'e2e'} Group */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {Group} group
 * @property {() => Promise<number>} run returns the exit code
 * @property {boolean} [beside] it runs while the next one does: it takes one core
 * @property {() => import('./test-tally.mjs').Tally} [tests] what its tests came to
 */

/** @type {readonly Group[]} */
export const groups = ['static', 'unit', 'e2e']

const unitReport = inProject('out', 'test-results', 'unit.json')
const e2eReport = inProject('out', 'test-results', 'e2e.json')

/** Cheapest first, because the first failure ends the run. @type {readonly Step[]} */
export const steps = [
  {
    name: 'Format and quick lint (biome)',
    group: 'static',
    run: () => tool('biome', ['check', '--error-on-warnings', '.'], '@biomejs/biome'),
  },
  { name: 'Boundaries (dependency-cruiser)', group: 'static', beside: true, run: boundaries },
  { name: 'Unused files and exports (knip)', group: 'static', run: () => tool('knip', []) },
  { name: 'Types (tsc)', group: 'static', run: types },
  {
    name: 'Lint (oxlint)',
    group: 'static',
    run: () => tool('oxlint', ['--type-aware', '--deny-warnings']),
  },
  {
    name: 'Lint of what oxlint cannot (eslint)',
    group: 'static',
    beside: true,
    run: () => tool('eslint', ['.', '--max-warnings=0']),
  },
  { name: 'Unit tests (vitest)', group: 'unit', run: unit, tests: () => readVitestReport(unitReport) },
  { name: 'Runtime and system libraries', group: 'e2e', run: runtime },
  { name: 'Build (electron-vite)', group: 'e2e', run: build },
  {
    name: 'The real application (playwright)',
    group: 'e2e',
    run: e2e,
    tests: () => readPlaywrightReport(e2eReport),
  },
]

/**
 * The steps that `--only=unit` or `--only=static,unit` asks for; all without it.
 * @param {readonly string[]} args
 * @returns {readonly Step[] | undefined} undefined when the arguments mean nothing
 */
export function chooseSteps(args) {
  if (args.length === 0) return steps
  const [only, ...others] = args
  const wanted = only?.startsWith('--only=') ? only.slice('--only='.length).split(',') : []
  if (others.length > 0 || wanted.length === 0) return undefined
  if (!wanted.every((name) => groups.some((group) => group === name))) return undefined
  return steps.filter(({ group }) => wanted.includes(group))
}

/** The counts of a step that has no tests of its own. @param {Step} step */
export const testsOf = (step) => step.tests?.() ?? emptyTally

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} [packageName]
 */
async function tool(name, args, packageName = name) {
  return (await runTool(name, args, { packageName })).code
}

const sourceFolders = ['shared', 'electron', 'renderer', 'tests']

function boundaries() {
  return tool('depcruise', ['--config', '.dependency-cruiser.cjs', ...sourceFolders], 'dependency-cruiser')
}

function types() {
  return tool('tsc', ['-b', 'shared', 'electron/rules', 'electron', 'renderer', '.'], 'typescript-native')
}

async function unit() {
  // Code of the main process imports electron, which refuses to load without its runtime.
  await ensureElectron()
  return tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
}

async function runtime() {
  await ensureRuntime()
  return 0
}

async function build() {
  await buildStudio()
  return 0
}

function e2e() {
  return tool('playwright', ['test', '--project', 'e2e'], '@playwright/test')
}
