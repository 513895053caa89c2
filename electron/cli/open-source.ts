import { err, ok, type Result } from '../../shared/base/result'
import { workspaceFromData } from '../../shared/file/workspace-data'
import type { ViewKind } from '../../shared/model/view-kind'
import { orderedScenarios } from '../../shared/model/workspace'
import type { ExportOptions } from './export-options'
import { readDesign, remarksText, workspaceOf } from './import'
import { type OpenedScenario, openScenario } from './open-scenario'

/** A scenario to be written in another form. */
export interface Source {
  readonly opened: OpenedScenario
  /** The view that is meant where none is named. */
  readonly view: ViewKind
  /** What is to be known of how it was read, a line each; empty: nothing. */
  readonly remarks: string
}

/** A workspace, or a picture that carries one, as it is. */
export async function workspaceSource(path: string, { scenario }: ExportOptions): Promise<Result<Source>> {
  const opened = await openScenario(path, scenario)
  return opened.ok ? ok({ opened: opened.value, view: 'layered', remarks: '' }) : opened
}

/** The same, or a text of any notation that is read. */
export async function anySource(path: string, options: ExportOptions): Promise<Result<Source>> {
  if (/\.pentarch$/i.test(path)) return workspaceSource(path, options)
  const read = await readDesign(path)
  if (!read.ok) {
    const carried = read.error.code === 'no-diagram' || read.error.code === 'file-not-text'
    const source = carried ? await workspaceSource(path, options) : read
    return source.ok ? source : read
  }
  const { name, design, view, remarks } = read.value
  const workspace = workspaceFromData(workspaceOf(name, design))
  const [scenario] = orderedScenarios(workspace)
  if (!scenario) return err({ code: 'no-diagram', path })
  return ok({ opened: { workspace, scenario }, view, remarks: remarksText(remarks, options.language) })
}
