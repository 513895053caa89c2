import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { hasDisplay } from './display.mjs'
import { run } from './run.mjs'
import { SetupError } from './setup-error.mjs'

/** What Electron needs beside a minimal Debian or Ubuntu; newer releases carry the second name of a pair. */
const runtimePackages = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  ['libdrm2'],
]

/**
 * Makes sure that the system can run Electron: its shared libraries, and a virtual display where there is no screen.
 * Installs them as root on systems with apt-get; otherwise says which command does. Only Linux needs any of it.
 * @param {string} electron the program
 */
export async function ensureSystem(electron) {
  if (process.platform !== 'linux') return
  const before = await lacking(electron)
  if (before.length === 0) return
  const needs = `The system lacks what Electron needs: ${before.join(', ')}.`
  if (findProgram('apt-get') === undefined) {
    throw new SetupError(`${needs}\nInstall them with the package manager of this system.`)
  }
  if (process.getuid?.() !== 0) {
    const names = runtimePackages.map(([name]) => name).join(' ')
    throw new SetupError(`${needs}\nRun: sudo apt-get update && sudo apt-get install --yes xvfb ${names}`)
  }
  process.stderr.write(`${needs} Installing…\n`)
  await aptGet(['update'])
  await aptGet(['install', '--yes', '--no-install-recommends', 'xvfb', ...(await packageNames())])
  const after = await lacking(electron)
  if (after.length > 0) throw new SetupError(`Still missing: ${after.join(', ')}.`)
}

/**
 * The libraries that `ldd` did not find.
 * @param {string} output
 */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => String(name))
}

/** @param {string} electron */
async function lacking(electron) {
  const libraries = missingLibraries((await run('ldd', [electron], { output: 'capture' })).output)
  return hasDisplay() || findProgram('Xvfb') !== undefined ? libraries : [...libraries, 'Xvfb']
}

/** The name of each package on this release, as far as its lists know one. */
async function packageNames() {
  /** @type {string[]} */
  const chosen = []
  for (const names of runtimePackages) {
    for (const name of names) {
      const { output } = await run('apt-cache', ['policy', name], { output: 'capture' })
      if (!/Candidate: (?!\(none\))/.test(output)) continue
      chosen.push(name)
      break
    }
  }
  return chosen
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const { code, output } = await run('apt-get', args, {
    output: 'capture',
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (code !== 0) throw new SetupError(`apt-get ${args.join(' ')} failed.\n${output}`)
}

/** @param {string} name */
function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find(isExecutable)
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
