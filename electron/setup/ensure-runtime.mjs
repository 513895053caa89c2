import { ensureElectron } from './ensure-electron.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { ensureSystem } from './ensure-system.mjs'

/**
 * Makes sure of everything that a window needs: packages, the Electron runtime, system libraries.
 * @returns {Promise<string>} the program to start
 */
export async function ensureRuntime() {
  await ensurePackages()
  const electron = await ensureElectron()
  await ensureSystem(electron)
  return electron
}
