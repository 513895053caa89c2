import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { err, ok, type Result } from '../../shared/base/result'
import { systemCode } from './system-error'

/** Writes a file that somebody drags out of the window; the system clears it away like all that is temporary. */
export async function writeDragged(name: string, content: string | Uint8Array): Promise<Result<string>> {
  const file = path.join(tmpdir(), name)
  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'pentarch-'))
    const dragged = path.join(folder, name)
    await writeFile(dragged, content)
    return ok(dragged)
  } catch (cause) {
    return err({ code: 'file-unwritable', path: file, detail: systemCode(cause) })
  }
}
