import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { type Locale, localizedSchema } from '../../shared/base/localized'
import { err, type Result } from '../../shared/base/result'
import { fileExtension } from '../../shared/file/file-extension'
import type { Sample } from '../../shared/ipc/start'
import { isMissing } from './system-error'
import type { ReadWorkspace } from './workspace-files'

const indexSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: localizedSchema,
    summary: localizedSchema,
  }),
)

/** The sample workspaces of a folder, as its `index.json` lists them; none where there is no such file. */
export async function listSamples(folder: string): Promise<readonly Sample[]> {
  try {
    return indexSchema.parse(JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8')))
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}

/** Reads one of the listed samples. English ones lie in the folder itself, those of another language in one of its name. */
export async function readSample(
  folder: string,
  id: string,
  language: Locale,
): Promise<Result<ReadWorkspace>> {
  const file = path.join(folder, language === 'en' ? '' : language, `${id}.${fileExtension}`)
  const listed = (await listSamples(folder)).some((sample) => sample.id === id)
  if (!listed) return err({ code: 'file-not-found', path: file })
  // The list is needed before the first frame; the parsers of a whole workspace are not.
  const { readWorkspace } = await import('./workspace-files')
  return readWorkspace(file)
}
