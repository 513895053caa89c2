import { existsSync, readFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { runNpm } from './run.mjs'
import { SetupError } from './setup-error.mjs'

/** @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage */
/** @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lockfile */

/**
 * Whether node_modules holds what the lockfile asks for. Optional packages may be absent: they are for other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed the record npm leaves as its last act of an installation
 */
export function isInstalled(wanted, installed) {
  const folders = Object.keys(wanted.packages).filter((folder) => folder !== '')
  return folders.every((folder) => {
    const want = wanted.packages[folder]
    const have = installed.packages[folder]
    if (have === undefined) return want?.optional === true
    return want?.version === have.version && want?.integrity === have.integrity
  })
}

/**
 * Installs the packages of the lockfile when they are missing or the lockfile has changed since.
 * npm's own output goes to the error stream, because what a command prints is its result.
 */
export async function ensurePackages() {
  const record = inProject('node_modules', '.package-lock.json')
  if (existsSync(record) && isInstalled(readLockfile(inProject('package-lock.json')), readLockfile(record)))
    return
  process.stderr.write('Installing packages…\n')
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { output: 'errors' })
  if (code !== 0) throw new SetupError('The packages could not be installed (npm ci failed).')
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function readLockfile(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
