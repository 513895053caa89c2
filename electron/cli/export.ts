import { existsSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { err, ok, type Result } from '../../shared/base/result'
import { documentMarkdown } from '../../shared/exchange/document/document-markdown'
import { systemCode } from '../storage/system-error'
import { writeExport } from '../storage/workspace-files'
import { folderFiles, scenarioDocument } from './export-bundle'
import { viewContents } from './export-content'
import type { ExportOptions } from './export-options'
import { baseName } from './import'
import { matchedFiles } from './matched-files'
import type { Source } from './open-source'
import { done, exitCodes, failed, type Outcome, usageError } from './outcome'
import { usageTexts } from './usage-texts'

/** Opens a file that is to be written in another form. */
type Open = (path: string, options: ExportOptions) => Promise<Result<Source>>

/** What one file becomes: files by their paths in a folder, and a name for it where it is the only one. */
interface Written {
  /** A folder of its own that all of them stand in, because they name each other. */
  readonly folder?: string
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[]
  readonly remarks: readonly string[]
}

/**
 * `export` and `convert`: files in another form. One that cannot be written keeps nobody from the others; the exit code
 * tells of it.
 *
 * @param words files and patterns
 * @param open reads one of them
 */
export async function exportFiles(
  words: readonly string[],
  options: ExportOptions,
  open: Open,
): Promise<Outcome> {
  const { to, language, format, view } = options
  const paths = await matchedFiles(words)
  if (format === 'bundle' && to === undefined) return usageError(usageTexts.bundleFolder[language])
  if (paths.length > 1 && to === undefined) return usageError(usageTexts.manyTo[language])
  // All views are the pages of one PDF, and a file each otherwise.
  const isMany = format === 'bundle' || (view === 'all' && format !== 'pdf')
  const isFolder = paths.length > 1 || isMany || isFolderPath(to)
  const taken = new Set<string>()
  const outcomes: Outcome[] = []
  for (const file of paths) {
    const outcome = await exportFile(file, options, open, isFolder, taken)
    const { error } = outcome
    outcomes.push(error && paths.length > 1 ? { ...outcome, error: `${file}: ${error}` } : outcome)
  }
  const error = outcomes.flatMap((outcome) => outcome.error ?? []).join('\n')
  const code = outcomes.find((outcome) => outcome.code !== exitCodes.done)?.code ?? exitCodes.done
  return { ...outcomes[0], code, ...(error && { error }) }
}

/** A path that can only be meant as a folder: it is there as one, or ends like one. */
const isFolderPath = (to: string | undefined): boolean =>
  to !== undefined && (/[\\/]$/.test(to) || (existsSync(to) && statSync(to).isDirectory()))

async function exportFile(
  file: string,
  options: ExportOptions,
  open: Open,
  isFolder: boolean,
  taken: Set<string>,
): Promise<Outcome> {
  const { to, language } = options
  const source = await open(file, options)
  if (!source.ok) return failed(source.error, language)
  const made = await writtenFrom(baseName(file), source.value, options)
  if (!made.ok) return made.error
  const { files, remarks, folder } = made.value
  const error = remarks.filter((remark) => remark !== '').join('\n')
  const said = error ? { error } : {}
  const [first] = files
  if (to === undefined) {
    if (files.length !== 1 || !first) return usageError(usageTexts.manyTo[language])
    return {
      ...(typeof first.content === 'string'
        ? done(first.content)
        : { code: exitCodes.done, bytes: first.content }),
      ...said,
    }
  }
  if (!isFolder && files.length > 1) return usageError(usageTexts.manyTo[language])
  const at = folder === undefined ? to : freePath(path.join(to, folder), taken)
  for (const each of files) {
    const target = isFolder ? freePath(path.join(at, each.path), taken) : to
    const written = await writeInFolder(target, each.content)
    if (!written.ok) return failed(written.error, language)
  }
  return { code: exitCodes.done, ...said }
}

async function writtenFrom(
  name: string,
  { opened, view, remarks }: Source,
  options: ExportOptions,
): Promise<Result<Written, Outcome>> {
  const { format, language } = options
  if (format === 'markdown' || format === 'bundle') {
    const document = await scenarioDocument(opened, options)
    if (!document.ok) return document
    if (format === 'markdown') {
      const content = documentMarkdown(document.value)
      return ok({ files: [{ path: `${name}.md`, content }], remarks: [remarks] })
    }
    const files = await folderFiles(document.value, options)
    if (!files.ok) return files
    const inFolder = files.value.map((file) => ({ path: file.path, content: file.text }))
    return ok({ files: inFolder, folder: name, remarks: [remarks] })
  }
  const contents = await viewContents(opened, view, options)
  if (!contents.ok) return contents
  const files = contents.value.map(({ part, ending, content }) => ({
    path: `${fileName(`${name}-${part}`)}.${ending}`,
    content,
  }))
  const warnings = contents.value.flatMap((each) => each.remarks.map((remark) => remark[language]))
  return ok({ files, remarks: [remarks, ...warnings] })
}

/** A name that every file system and every Makefile takes. */
const fileName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')

/** A path that nothing of this run was written to; two sequences may have one name. */
function freePath(wanted: string, taken: Set<string>): string {
  const { dir, name, ext } = path.parse(wanted)
  let free = wanted
  for (let n = 2; taken.has(free); n += 1) free = path.join(dir, `${name}-${n}${ext}`)
  taken.add(free)
  return free
}

async function writeInFolder(target: string, content: string | Uint8Array) {
  try {
    await mkdir(path.dirname(target), { recursive: true })
  } catch (cause) {
    return err({ code: 'file-unwritable' as const, path: target, detail: systemCode(cause) })
  }
  return writeExport(target, content)
}
