import path from 'node:path'
import type { Locale } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { type StarterProject, starterProject } from '../../shared/handover/starter/starter-project'
import type { DocumentService } from '../services/document-service'
import { alreadyThere, writeProject, zippedProject } from '../storage/project-files'
import { writeExport } from '../storage/workspace-files'
import type { Dialogs } from '../windows/dialogs'
import type { Handlers } from './handlers'

/**
 * Saves the starter project of the design that is shown.
 *
 * @param language of the project
 */
export const starterHandlers = (
  documents: Pick<DocumentService, 'shown'>,
  dialogs: Dialogs,
  language: () => Locale,
): Pick<Handlers, 'starter:save'> => ({
  'starter:save': async ({ as }) => {
    const { shown } = documents
    if (!shown) return err({ code: 'no-document' })
    const project = starterProject(shown.design, shown.workspace.name, language())
    if (as === 'folder') return saveInto(dialogs, project)
    const target = await dialogs.chooseSave(project.slug, 'zip')
    return target === null ? ok(null) : writeExport(target, zippedProject(project.slug, project.files))
  },
})

/** Asks for a folder until one is found that nothing is lost in, or the person agrees to what is written over. */
async function saveInto(
  dialogs: Dialogs,
  { slug, files }: StarterProject,
): Promise<Result<{ readonly path: string } | null>> {
  for (;;) {
    const around = await dialogs.chooseFolder()
    if (around === null) return ok(null)
    const folder = path.join(around, slug)
    const there = alreadyThere(folder, files)
    const choice = there.length === 0 ? 'overwrite' : await dialogs.askOverwrite(folder, there)
    if (choice === 'cancel') return ok(null)
    if (choice === 'overwrite') return writeProject(folder, files)
  }
}
