import { readFile, stat } from 'node:fs/promises'
import { err, ok, type Result } from '../../shared/base/result'
import { isMissing, systemCode } from './system-error'

/** More than the longest rule pack in UTF-8 takes, MB. */
export const maxPackMegabytes = 4

/** Reads a text of a few MB at most, or says why there is none: it is missing, too large, cannot be read or is no text. */
export async function readTextFile(path: string, maxMegabytes: number): Promise<Result<string>> {
  try {
    const megabytes = Math.ceil((await stat(path)).size / 1_000_000)
    if (megabytes > maxMegabytes) return err({ code: 'file-too-large', path, megabytes, limit: maxMegabytes })
    const text = textIn(await readFile(path))
    return text === null ? err({ code: 'file-not-text', path }) : ok(text)
  } catch (cause) {
    return err(
      isMissing(cause)
        ? { code: 'file-not-found', path }
        : { code: 'file-unreadable', path, detail: systemCode(cause) },
    )
  }
}

function textIn(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return null
  }
}
