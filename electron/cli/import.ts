import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import { scenarioId } from '../../shared/base/ids'
import type { Locale } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { call } from '../../shared/commands/define-command'
import importDesign from '../../shared/commands/elements/import-design.command'
import { planCall } from '../../shared/commands/registry'
import type { Remark } from '../../shared/exchange/reading/imported'
import { textBlocks } from '../../shared/exchange/reading/text-blocks'
import { withoutShown } from '../../shared/exchange/reading/without-shown'
import { designToData } from '../../shared/file/design-data'
import type { WorkspaceData } from '../../shared/file/workspace-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import { type Design, emptyDesign } from '../../shared/model/design'
import { isBlank } from '../../shared/model/element'
import { applyToDesign } from '../../shared/model/patch'
import type { ViewKind } from '../../shared/model/view-kind'
import { readTextFile } from '../storage/text-files'
import { writeWorkspace } from '../storage/workspace-files'
import { done, exitCodes, failed, type Outcome } from './outcome'

export interface ImportRequest {
  readonly path: string
  /** Absent: to standard output. */
  readonly to: string | undefined
  readonly language: Locale
}

/** A document may hold more than its diagrams, MB. */
const maxMegabytes = 8

/** `import`: a workspace from all diagrams of a text, be it Mermaid, Markdown or another notation. */
export async function importText({ path, to, language }: ImportRequest): Promise<Outcome> {
  const made = await readDesign(path)
  if (!made.ok) return failed(made.error, language)
  const { name, design, remarks } = made.value
  const text = serialiseWorkspace(workspaceOf(name, design))
  const error = remarksText(remarks, language)
  const outcome: Outcome = error ? { code: exitCodes.done, error } : { code: exitCodes.done }
  if (to === undefined) return { ...done(text), ...outcome }
  const written = await writeWorkspace(to, text, null)
  return written.ok ? outcome : failed(written.error, language)
}

/** What a file of any notation says as a design. */
export interface DesignRead {
  /** That of the file. */
  readonly name: string
  readonly design: Design
  /** The view that shows its first diagram. */
  readonly view: ViewKind
  readonly remarks: readonly Remark[]
}

/** Reads all diagrams of a file. */
export async function readDesign(path: string): Promise<Result<DesignRead>> {
  const read = await readTextFile(path, maxMegabytes)
  return read.ok ? designOf(read.value, path, baseName(path)) : read
}

/** The name of a file without its folder and its ending. */
export const baseName = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.\w+$/, '')

/** A design by itself as a workspace. */
export const workspaceOf = (name: string, design: Design): WorkspaceData => ({
  name,
  profile: {},
  scenarios: [{ id: scenarioId('scenario1'), name, design: designToData(design) }],
})

/** One design of all diagrams of a text: a later one means the elements of the earlier ones by their names. */
async function designOf(text: string, path: string, name: string): Promise<Result<DesignRead>> {
  const blocks = textBlocks(text)
  if (blocks.length === 0) return err({ code: 'no-diagram', path })
  // The parser of Mermaid takes longer to load than everything else that a command line does.
  const { readText } = await import('../mermaid/read-text')
  const design = emptyDesign()
  const remarks: Remark[] = []
  let view: ViewKind | null = null
  let refused: ReturnType<typeof err<AppError>> | null = null
  for (const block of blocks) {
    const read = await readText({ text: block.text, name: block.name || name, around: design })
    if (!read.ok) {
      // One page of several that cannot be read keeps nobody from the others.
      if (blocks.length === 1) return read
      refused = read
      remarks.push({ line: null, text: errorText(read.error) })
      continue
    }
    const imported = read.value
    const added = withoutShown(imported.design, imported.view, design)
    const planned = planCall(design, call(importDesign, { design: designToData(added) }))
    if (!planned.ok) return planned
    applyToDesign(design, planned.value)
    view ??= imported.view
    remarks.push(...imported.remarks)
  }
  return refused && isBlank(design) ? refused : ok({ name, design, view: view ?? 'layered', remarks })
}

/** What is to be known of a text that was read, a line each. */
export const remarksText = (remarks: readonly Remark[], language: Locale): string =>
  remarks.map((remark) => remarkText(remark, language)).join('\n')

const remarkText = ({ line, text }: Remark, language: Locale): string =>
  line === null ? text[language] : `${line}: ${text[language]}`
