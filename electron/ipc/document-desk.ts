import path from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import { scenarioId } from '../../shared/base/ids'
import type { Locale, Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { designToData } from '../../shared/file/design-data'
import { fileExtension } from '../../shared/file/file-extension'
import type { WorkspaceData } from '../../shared/file/workspace-data'
import type { OpenedDocument, SaveState } from '../../shared/ipc/contract'
import type { RecentFile } from '../../shared/ipc/start'
import { emptyDesign } from '../../shared/model/design'
import type { Ahead } from '../services/ahead'
import type { DocumentService, Origin } from '../services/document-service'
import { type Heard, type ReadWorkspace, workspaceInside } from '../storage/workspace-files'
import type { Dialogs } from '../windows/dialogs'

/** Files that were open lately, last first. */
export interface Recents {
  readonly recents: readonly RecentFile[]
  addRecent(file: RecentFile): void
  removeRecent(path: string): void
}

export interface DeskDependencies {
  readonly documents: DocumentService
  readonly recents: Recents
  readonly dialogs: Dialogs
  readonly readWorkspace: (path: string, heard?: Heard) => Promise<Result<ReadWorkspace>>
  /** Begins to send a workspace ahead to the window, under the name of its file. */
  readonly sendAhead: (name: string) => Ahead
  readonly readSample: (id: string) => Promise<Result<ReadWorkspace>>
  readonly language: () => Locale
  readonly now: () => Date
  /** Called after a save that the window did not ask for. */
  readonly saved: (state: SaveState) => void
  readonly recentsChanged: () => void
}

const untitled: Localized = { en: 'Untitled workspace', zh: '未命名工作区' }
const firstScenario: Localized = { en: 'Scenario 1', zh: '场景 1' }

const neverSaved: Origin = { path: null, stamp: null, dirty: false }

/**
 * Opens, saves and closes workspaces, with the questions that a person has to answer on the way. What is asked for is
 * read before anything is let go of, so a file that cannot be opened costs nothing. `null`: the person cancelled.
 */
export class DocumentDesk {
  readonly #with: DeskDependencies
  #asking = false

  constructor(dependencies: DeskDependencies) {
    this.#with = dependencies
  }

  openNew(): Promise<Result<OpenedDocument | null>> {
    const language = this.#with.language()
    const blank: WorkspaceData = {
      name: untitled[language],
      profile: {},
      scenarios: [
        { id: scenarioId('scenario1'), name: firstScenario[language], design: designToData(emptyDesign()) },
      ],
    }
    return this.#openInstead(blank, neverSaved)
  }

  async openChosen(): Promise<Result<OpenedDocument | null>> {
    const chosen = await this.#with.dialogs.chooseOpen(fileExtension)
    return chosen === null ? ok(null) : this.openPath(chosen)
  }

  /** Opens one of the recent files, and no other. One that is gone is recent no more. */
  async openRecent(file: string): Promise<Result<OpenedDocument | null>> {
    const { recents } = this.#with
    if (!recents.recents.some((recent) => recent.path === file)) {
      return err({ code: 'file-not-found', path: file })
    }
    const opened = await this.openPath(file)
    if (!opened.ok && opened.error.code === 'file-not-found') {
      recents.removeRecent(file)
      this.#with.recentsChanged()
    }
    return opened
  }

  async openSample(id: string): Promise<Result<OpenedDocument | null>> {
    const sample = await this.#with.readSample(id)
    return sample.ok ? this.#openInstead(sample.value.data, neverSaved) : sample
  }

  /** Opens a file that the person or the system named, for the window that is there. */
  async openPath(file: string): Promise<Result<OpenedDocument | null>> {
    const ahead = this.#with.sendAhead(path.basename(file, `.${fileExtension}`))
    let isOpen = false
    try {
      const opened = await this.#openFile(file, ahead)
      isOpen = opened.ok && opened.value !== null
      return opened
    } finally {
      // Whatever went wrong, the window must not go on waiting.
      if (!isOpen) ahead.callOff()
    }
  }

  /** Opens the file that the studio was started with, before there is a window. */
  openFirst(file: string): Promise<Result<OpenedDocument | null>> {
    return this.#openFile(file)
  }

  async #openFile(file: string, ahead?: Ahead): Promise<Result<OpenedDocument | null>> {
    const read = await this.#with.readWorkspace(file, ahead)
    if (!read.ok) return read
    const { data, stamp, fromPicture } = read.value
    // A picture is not what its design is saved to.
    if (fromPicture) return this.#openInstead(data, neverSaved)
    const opened = await this.#openInstead(data, { path: file, stamp, dirty: false }, ahead?.number)
    if (opened.ok && opened.value) this.#remember(file)
    return opened
  }

  /** Opens the design inside of a picture that was dropped on the window. */
  async openPicture(name: string, content: Uint8Array): Promise<Result<OpenedDocument | null>> {
    const inside = workspaceInside(content, name) ?? err({ code: 'no-design-inside', path: name })
    return inside.ok ? this.#openInstead(inside.value, neverSaved) : inside
  }

  save(): Promise<Result<SaveState | null>> {
    const file = this.#with.documents.path
    return file === null ? this.saveAs() : this.#saveTo(file)
  }

  async saveAs(): Promise<Result<SaveState | null>> {
    const { documents, dialogs } = this.#with
    if (documents.name === null) return err({ code: 'no-document' })
    const chosen = await dialogs.chooseSave(documents.path ?? documents.name, fileExtension)
    return chosen === null ? ok(null) : this.#saveTo(chosen)
  }

  /** @returns false where the person cancelled. */
  async close(): Promise<Result<boolean>> {
    const left = await this.#mayLeave()
    if (left.ok && left.value) await this.#with.documents.close()
    return left
  }

  async #openInstead(
    data: WorkspaceData,
    origin: Origin,
    ahead?: number,
  ): Promise<Result<OpenedDocument | null>> {
    const left = await this.#mayLeave()
    if (!left.ok) return left
    return ok(left.value ? this.#with.documents.open(data, origin, ahead) : null)
  }

  /** Asks what becomes of unsaved edits. Only one such question is open at a time. */
  async #mayLeave(): Promise<Result<boolean, AppError>> {
    const { documents, dialogs } = this.#with
    if (!documents.dirty) return ok(true)
    if (this.#asking) return ok(false)
    this.#asking = true
    try {
      const choice = await dialogs.askUnsaved(documents.name ?? '')
      if (choice !== 'save') return ok(choice === 'discard')
      const saved = await this.save()
      if (!saved.ok) return saved
      if (saved.value) this.#with.saved(saved.value)
      return ok(saved.value !== null)
    } finally {
      this.#asking = false
    }
  }

  async #saveTo(file: string): Promise<Result<SaveState>> {
    const saved = await this.#with.documents.save(file)
    if (saved.ok) this.#remember(file)
    return saved
  }

  #remember(file: string): void {
    const { documents, recents, now, recentsChanged } = this.#with
    const name = documents.name || path.basename(file, `.${fileExtension}`)
    recents.addRecent({ path: file, name, at: now().toISOString() })
    recentsChanged()
  }
}
