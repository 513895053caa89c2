import { readFile, rename } from 'node:fs/promises'
import type { z } from 'zod'
import { workspaceDataSchema, workspaceFromData, workspaceToData } from '../../shared/file/workspace-data'
import { applyToWorkspace } from '../../shared/model/patch'
import { editSchema, headerSchema, type JournalBase } from './journal-format'
import { isMissing } from './system-error'

/** What was unsaved when the last session ended without saving or discarding it. */
export type Recovered = Omit<JournalBase, 'revision'>

/**
 * Reads a journal back. A last line that was cut short by a crash is left out. A journal that cannot be read is set
 * aside as `<file>.damaged`, so that it is neither lost nor in the way.
 */
export async function recover(file: string): Promise<Recovered | null> {
  const text = await readIfThere(file)
  if (text === null) return null
  const recovered = replay(text)
  if (!recovered) await rename(file, `${file}.damaged`)
  return recovered
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}

function replay(text: string): Recovered | null {
  const [first = '', ...lines] = text.split('\n')
  const header = parseLine(headerSchema, first)
  if (!header) return null
  const workspace = workspaceFromData(header.data)
  let { revision } = header
  for (const line of lines) {
    const edit = parseLine(editSchema, line)
    if (edit?.revision !== revision + 1) break
    applyToWorkspace(workspace, edit.patches)
    revision = edit.revision
  }
  const data = workspaceDataSchema.safeParse(workspaceToData(workspace)).data
  return data ? { path: header.path, stamp: header.stamp, data } : null
}

function parseLine<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
