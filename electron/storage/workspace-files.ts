import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import type { AppError } from '../../shared/base/app-error'
import { err, ok, type Result } from '../../shared/base/result'
import { sourceInside } from '../../shared/exchange/source-inside/source-inside'
import type { FileStamp } from '../../shared/file/file-stamp'
import type { WorkspaceData } from '../../shared/file/workspace-data'
import { maxFileMegabytes, parseWorkspace, workspaceIn } from '../../shared/file/workspace-file'
import { writeAtomically } from './atomic-write'
import { decoded } from './decoded'
import { type LargeJson, readLargeJson } from './large-json'
import { isMissing, systemCode } from './system-error'
import { undisturbed } from './undisturbed'

export interface ReadWorkspace {
  readonly data: WorkspaceData
  readonly stamp: FileStamp
  /** It came out of a picture that carries it; the file is not one that it can be saved to. */
  readonly fromPicture?: true
}

/** Whoever works on a large file while it is read. */
export interface Heard {
  /** A large file is about to be read. */
  large(): void
  /** This is what it holds; only this is left to be seen: whether the records fit each other. */
  recognised(data: WorkspaceData): void
}

const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')

/** From this many bytes on, a file is read in pieces where it can be. */
const large = 1_000_000

/**
 * Reads and checks a workspace file, or the workspace inside of a picture; never changes it.
 *
 * @param heard is told how far a large file is read
 */
export async function readWorkspace(path: string, heard?: Heard): Promise<Result<ReadWorkspace>> {
  try {
    const { size, mtimeMs } = await stat(path)
    const megabytes = Math.ceil(size / 1_000_000)
    if (megabytes > maxFileMegabytes) {
      return err({ code: 'file-too-large', path, megabytes, limit: maxFileMegabytes })
    }
    const known = size < large ? null : await undisturbed(() => readLarge(path, mtimeMs, heard))
    if (known) return known
    const content = await readFile(path)
    const stamp = { mtimeMs, size: content.byteLength, hash: hashOf(content) }
    const inside = workspaceInside(content, path)
    if (inside) return inside.ok ? ok({ data: inside.value, stamp, fromPicture: true }) : inside
    const text = decoded(content)
    if (text === null) return err(notText(path))
    const parsed = parseWorkspace(text, path)
    return parsed.ok ? ok({ data: parsed.value, stamp }) : parsed
  } catch (cause) {
    return err(
      isMissing(cause)
        ? { code: 'file-not-found', path }
        : { code: 'file-unreadable', path, detail: systemCode(cause) },
    )
  }
}

/** @returns `null` where the file is not laid out as the studio lays it out. */
async function readLarge(
  path: string,
  mtimeMs: number,
  heard?: Heard,
): Promise<Result<ReadWorkspace> | null> {
  heard?.large()
  const json = await readInPieces(path)
  if (!json) return null
  const read = workspaceIn(json.value, path, (data) => heard?.recognised(data))
  return read.ok ? ok({ data: read.value, stamp: { mtimeMs, size: json.size, hash: json.hash } }) : read
}

async function readInPieces(path: string): Promise<LargeJson | null> {
  const file = await open(path)
  try {
    return await readLargeJson(file)
  } finally {
    await file.close()
  }
}

/**
 * Reads the workspace that a picture carries.
 *
 * @param path named in errors only.
 * @returns `null` where the bytes are no picture; `no-design-inside` or `picture-damaged`, or what is wrong with the
 * workspace, as for any file.
 */
export function workspaceInside(content: Uint8Array, path: string): Result<WorkspaceData> | null {
  const source = sourceInside(content)
  if (source === null) return null
  if (!source.ok) return err({ code: 'picture-damaged', path, detail: source.error })
  return source.value === null ? err({ code: 'no-design-inside', path }) : parseWorkspace(source.value, path)
}

/**
 * Saves the text of a workspace; the version before it is kept in `<file>.bak`.
 *
 * @param known the file as it was last seen here; `null` where a person has agreed to replace whatever is there.
 * @returns the file as it is now; `file-changed-outside` or `file-unwritable` where it was left as it is.
 */
export async function writeWorkspace(
  path: string,
  text: string,
  known: FileStamp | null,
): Promise<Result<FileStamp>> {
  try {
    if (known && (await isChanged(path, known))) return err({ code: 'file-changed-outside', path })
    await writeAtomically(path, text, { keepPrevious: true })
    const { size, mtimeMs } = await stat(path)
    return ok({ size, mtimeMs, hash: hashOf(text) })
  } catch (cause) {
    return err({ code: 'file-unwritable', path, detail: systemCode(cause) })
  }
}

/** Saves an export. */
export async function writeExport(
  path: string,
  content: string | Uint8Array,
): Promise<Result<{ readonly path: string }>> {
  try {
    await writeAtomically(path, content)
    return ok({ path })
  } catch (cause) {
    return err({ code: 'file-unwritable', path, detail: systemCode(cause) })
  }
}

/** Whether a file holds something else than when it was last seen. One that is gone overwrites nobody's work. */
async function isChanged(path: string, known: FileStamp): Promise<boolean> {
  try {
    const { size, mtimeMs } = await stat(path)
    if (size === known.size && mtimeMs === known.mtimeMs) return false
    return hashOf(await readFile(path)) !== known.hash
  } catch (cause) {
    if (isMissing(cause)) return false
    throw cause
  }
}

const notText = (path: string): AppError => ({
  code: 'file-damaged',
  path,
  where: 'file',
  detail: { en: 'it is not UTF-8 text', zh: '不是 UTF-8 文本' },
})
