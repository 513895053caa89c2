import { textEndings } from '../../shared/exchange/reading/text-endings'
import { askImport, nameOfFile } from '../state/import-mermaid'
import { mayCarryDesign, openDroppedPicture } from '../state/open-picture'
import { open } from '../state/open-workspace'
import { useStudio } from '../state/studio-store'

/** Whether a whiteboard under the pointer took the file in; it has no use for documents. */
const isTaken = (event: DragEvent, { name }: File): boolean => event.defaultPrevented && !/\.pdf$/i.test(name)

/** Files that hold diagrams as text. */
const isText = ({ name }: File): boolean =>
  textEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))

/**
 * Imports diagrams that are dropped anywhere on the window as files, and opens the designs that pictures carry. Other files
 * are left to what they are dropped on, as pictures are on a whiteboard.
 */
export function listenToDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])]
    const text = files.find(isText)
    const picture = files.find((file) => mayCarryDesign(file) && !isTaken(event, file))
    if (!text && !picture) return
    event.preventDefault()
    if (text) void importFile(text)
    else if (picture) void openDroppedPicture(picture)
  })
}

async function importFile(file: File): Promise<void> {
  const text = await file.text()
  if (!useStudio.getState().document) await open('document:new', {})
  if (useStudio.getState().document) askImport({ text, name: nameOfFile(file.name) })
}
