import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Chromium's sandbox refuses to run as root, and where the system denies user namespaces to ordinary programs it needs
 * a helper owned by root, which an unpacked runtime does not have. Installed applications always run in the sandbox.
 * @param {string} electron the program
 * @returns {string[]} the switches it needs on this computer
 */
export function sandboxSwitches(electron) {
  if (process.platform !== 'linux') return []
  const isRoot = process.getuid?.() === 0
  return isRoot || (deniesNamespaces() && !hasRootHelper(electron)) ? ['--no-sandbox'] : []
}

function deniesNamespaces() {
  return (
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0'
  )
}

/** @param {string} file */
function setting(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

/** @param {string} electron */
function hasRootHelper(electron) {
  const helper = statSync(path.join(path.dirname(electron), 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
}
