import { askImport, nameOfFile } from '../state/import-mermaid'
import { open } from '../state/open-workspace'
import { useStudio } from '../state/studio-store'

/** Files that hold diagrams as text. */
const isText = ({ name }: File): boolean => /\.(?:mmd|mermaid|md|markdown)$/i.test(name)

/** Imports diagrams that are dropped anywhere on the window as files. Other files are left to what they are dropped on. */
export function listenToDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    const file = [...(event.dataTransfer?.files ?? [])].find(isText)
    if (!file) return
    event.preventDefault()
    void importFile(file)
  })
}

async function importFile(file: File): Promise<void> {
  const text = await file.text()
  if (!useStudio.getState().document) await open('document:new', {})
  if (useStudio.getState().document) askImport({ text, name: nameOfFile(file.name) })
}
