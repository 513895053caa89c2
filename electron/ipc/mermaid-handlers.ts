import { ok } from '../../shared/base/result'
import { designToData } from '../../shared/file/design-data'
import { emptyDesign } from '../../shared/model/design'
import type { MermaidReader } from '../mermaid/mermaid-reader'
import type { DocumentService } from '../services/document-service'
import { readTextFile } from '../storage/text-files'
import type { Dialogs } from '../windows/dialogs'
import type { Handlers } from './handlers'

/** A document may hold more than its diagrams, MB. */
const maxMegabytes = 8

export const mermaidHandlers = (
  documents: Pick<DocumentService, 'shown'>,
  reader: Pick<MermaidReader, 'read'>,
  dialogs: Pick<Dialogs, 'chooseOpen'>,
): Pick<Handlers, 'mermaid:read' | 'mermaid:choose'> => ({
  'mermaid:read': async ({ text, name, alone }) => {
    const open = alone ? null : documents.shown?.design
    // Only what a text can mean by a name: the thread gets a copy of it.
    const around = { ...emptyDesign(), ...(open && { services: open.services, classes: open.classes }) }
    const read = await reader.read({ text, name, around })
    if (!read.ok) return read
    const { view, design, remarks, names, stated, renames } = read.value
    return ok({
      view,
      design: designToData(design),
      remarks,
      names: [...names],
      stated: [...stated],
      renames: [...renames],
    })
  },
  'mermaid:choose': async () => {
    const path = await dialogs.chooseOpen('mmd')
    if (path === null) return ok(null)
    const text = await readTextFile(path, maxMegabytes)
    return text.ok ? ok({ path, text: text.value }) : text
  },
})
