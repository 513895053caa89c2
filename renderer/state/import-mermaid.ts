import { create } from 'zustand'
import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import type { Localized } from '../../shared/base/localized'
import type { Result } from '../../shared/base/result'
import { call } from '../../shared/commands/define-command'
import importDesign from '../../shared/commands/elements/import-design.command'
import { addScenario, insteadOfBlank } from '../../shared/commands/workspace/scenarios'
import { withoutShown } from '../../shared/exchange/reading/without-shown'
import { type DesignData, designFromData, designToData } from '../../shared/file/design-data'
import type { ImportRead } from '../../shared/ipc/contract'
import type { Design, DesignTable, DesignTables } from '../../shared/model/design'
import type { DesignPatch } from '../../shared/model/patch'
import { bridge } from '../bridge/studio-bridge'
import { run, runEdit } from './edit'
import { imported } from './import-counts'
import { openDesignIn } from './open-design'
import { select } from './selection'
import { notify, useStudio } from './studio-store'
import { showView } from './view'

/** A text that somebody is asked about before it is imported. */
export interface Asked {
  readonly text: string
  /** What it is called where it comes from; empty: nothing. */
  readonly name: string
}

/** What the import dialog shows; `null`: it is closed. */
export const useImport = create<{ readonly asked: Asked | null }>()(() => ({ asked: null }))

/** Opens the import dialog with a text, or without one. */
export const askImport = (asked: Asked = { text: '', name: '' }): void => useImport.setState({ asked })
export const endImport = (): void => useImport.setState({ asked: null })

/** What a text of any notation becomes; nothing is changed yet. `alone`: it means nothing of the open design. */
export const readDiagram = ({ text, name }: Asked, alone: boolean): Promise<Result<ImportRead, AppError>> =>
  bridge.invoke('mermaid:read', { text, name: name.slice(0, 200), alone })

/** What a sequence is called that comes without a title. */
const pastedName: Localized = { en: 'Pasted sequence', zh: '粘贴的时序图' }

/** Imports a text that was pasted. Where anything is to be known about it, the dialog says it first. */
export async function importPasted(text: string): Promise<void> {
  const asked: Asked = { text, name: pastedName[useStudio.getState().settings.language] }
  const read = await readDiagram(asked, false)
  if (!read.ok || read.value.remarks.some(({ kept }) => !kept)) askImport(asked)
  else importHere(read.value)
}

/** What of a text that was read comes into the open design: not what it only shows of it. */
export const addedHere = ({ design, view }: ImportRead, around: Design): DesignData =>
  designToData(withoutShown(designFromData(design), view, around))

/** Adds what was read to the open scenario as one step, and shows it. */
export function importHere(read: ImportRead): void {
  const around = openDesignIn(useStudio.getState())
  if (!around) return
  const design = addedHere(read, around)
  const done = run(call(importDesign, { design }))
  if (!done.ok) return
  showImported(read.view, done.value)
  notify('info', imported(design))
}

/** Makes a scenario of what was read as one step, and shows it. */
export function importAsScenario(read: ImportRead, name: string): void {
  const { document } = useStudio.getState()
  if (!document) return
  const design = designFromData(read.design)
  const edit = insteadOfBlank(document.workspace, addScenario(document.workspace, name, design))
  if (!runEdit({ ...edit, label: importDesign.label }, edit.scenario)) return
  showView(read.view)
  notify('info', imported(read.design))
}

/** What a view shows as boxes, which are selected once they are there. */
const boxesOf = { layered: 'services', classes: 'classes', deployment: 'deploymentNodes' } as const

function showImported(view: ImportRead['view'], patches: readonly DesignPatch[]): void {
  const [interaction] = addedTo('interactions', patches)
  useStudio.setState({ screen: 'design' })
  if (view === 'sequence') showView(view, interaction)
  else showView(view)
  select(view === 'sequence' ? [] : addedTo(boxesOf[view], patches))
}

/** The ids of the records that patches add to a table. */
function addedTo<T extends DesignTable>(table: T, patches: readonly DesignPatch[]): DesignTables[T]['id'][] {
  return patches.flatMap((patch) =>
    patch.table === table && patch.before === null && patch.after !== null
      ? [patch.after.id as DesignTables[T]['id']]
      : [],
  )
}

/** Asks for a file and opens the import dialog with its text. */
export async function chooseImport(): Promise<void> {
  const answer = await bridge.invoke('mermaid:choose', {})
  if (!answer.ok) notify('error', errorText(answer.error))
  else if (answer.value) askImport({ text: answer.value.text, name: nameOfFile(answer.value.path) })
}

/** `docs/checkout.mmd` is called `checkout`. */
export const nameOfFile = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.\w+$/, '')
