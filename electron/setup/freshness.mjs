import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Whether a build is newer than everything it was made from. Folders count too: their time changes when a file in them
 * is removed or renamed.
 * @param {string} stamp left by `markBuilt`
 * @param {readonly string[]} sources files and folders; one that does not exist does not count
 */
export function isFresh(stamp, sources) {
  const built = statSync(stamp, { throwIfNoEntry: false })
  return built !== undefined && sources.every((source) => isOlder(source, built.mtimeMs))
}

/**
 * Records that a build ended. The time noted is that of its start, so an edit made during the build makes it stale.
 * @param {string} stamp
 * @param {Date} started
 */
export function markBuilt(stamp, started) {
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, started, started)
}

/**
 * @param {string} file
 * @param {number} time in milliseconds
 * @returns {boolean}
 */
function isOlder(file, time) {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return true
  if (stats.mtimeMs >= time) return false
  return !stats.isDirectory() || readdirSync(file).every((name) => isOlder(path.join(file, name), time))
}
