import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import module from 'node:module'
import path from 'node:path'

/**
 * Keeps what V8 compiles of each module that is loaded from now on, so that the next start only reads it. What an earlier
 * version of the studio left is removed; where that fails, it is in nobody's way.
 */
export function keepCompiledCode(folder: string, version: string): void {
  const earlier = existsSync(folder) ? readdirSync(folder).filter((name) => name !== version) : []
  for (const name of earlier)
    rm(path.join(folder, name), { recursive: true, force: true }).catch(console.error)
  module.enableCompileCache(path.join(folder, version))
}
