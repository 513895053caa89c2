import { spawn } from 'node:child_process'
import { SetupError } from './setup-error.mjs'

/**
 * Whether a window can be shown. macOS and Windows always have a display.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Starts a display that only programs see, and makes it the display of this process and its children.
 * @returns {Promise<() => void>} stops it
 */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    server.on('error', () =>
      reject(new SetupError('Xvfb, the display without a screen, could not be started.')),
    )
    server.on('exit', (code) => reject(new SetupError(`Xvfb ended with code ${code} before it was ready.`)))
    server.stdio[3]?.once('data', (/** @type {Buffer} */ number) => {
      process.env.DISPLAY = `:${number.toString().trim()}`
      resolve(() => {
        delete process.env.DISPLAY
        server.kill()
      })
    })
  })
}
