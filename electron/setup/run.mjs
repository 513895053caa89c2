import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inProject, projectRoot } from './project.mjs'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {'inherit' | 'errors' | 'capture'} [output] where the child writes: to this console; to its error
 *   stream only; or into the result
 * @property {boolean} [shell] looked up by the shell, as command files on Windows need it
 */

/** @typedef {{ readonly code: number, readonly output: string }} RunResult exit code, and what was captured */

const stdioOf = /** @type {const} */ ({
  inherit: ['inherit', 'inherit', 'inherit'],
  errors: ['ignore', 2, 2],
  capture: ['ignore', 'pipe', 'pipe'],
})

/**
 * Runs a program in the project's folder until it ends. A program that cannot be started ends with code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { env = {}, output = 'inherit', shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: [...stdioOf[output]],
      shell,
    })
    let captured = ''
    const collect = (/** @type {Buffer} */ chunk) => {
      captured += chunk.toString()
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => resolve({ code: 127, output: `${captured}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: captured }))
  })
}

/**
 * Runs npm: the one that started this script, else the one on the path.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * Runs a command line tool of an installed package on this Node, without a shell in between.
 * @param {string} tool name of the command, which is the package's name unless `packageName` says otherwise
 * @param {readonly string[]} args
 * @param {RunOptions & { packageName?: string }} [options]
 */
export function runTool(tool, args, { packageName = tool, ...options } = {}) {
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', packageName, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[tool]
  if (file === undefined) throw new Error(`${packageName} has no command named ${tool}`)
  return run(process.execPath, [inProject('node_modules', packageName, file), ...args], options)
}
