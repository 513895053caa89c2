import { randomBytes } from 'node:crypto'
import { copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isMissing } from './system-error'

/** What a call answers, or nothing where there is no such file. */
async function unlessMissing<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

/**
 * Replaces the content of a file so that at any moment, also after a power cut, its name stands for all of the old
 * content or all of the new: written beside it, brought to the disk, renamed over it. Links are followed and
 * permissions kept.
 *
 * @param keepPrevious leaves the old content in `<file>.bak`.
 * @throws the error of the file system; the file is then as it was, and nothing is left beside it.
 */
export async function writeAtomically(
  file: string,
  text: string | Uint8Array,
  { keepPrevious = false }: { readonly keepPrevious?: boolean } = {},
): Promise<void> {
  const target = (await unlessMissing(realpath(file))) ?? file
  const folder = path.dirname(target)
  const existing = await unlessMissing(stat(target))
  const fresh = path.join(folder, `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await open(fresh, 'wx')
    try {
      await handle.writeFile(text)
      if (existing) await handle.chmod(existing.mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (keepPrevious && existing) await copyFile(target, `${target}.bak`)
    await rename(fresh, target)
  } catch (cause) {
    await rm(fresh, { force: true })
    throw cause
  }
  await syncFolder(folder)
}

/** Brings the renaming itself to the disk. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
