import type { ElectronApplication } from '@playwright/test'

/** A question that the studio had the system ask. */
export interface AskedDialog {
  readonly kind: 'open' | 'save' | 'message'
  readonly message: string
  readonly buttons: readonly string[]
  /** Names of the file formats on offer. */
  readonly formats: readonly string[]
}

/** Lives in the main process; a test reaches it with `app.evaluate`. */
interface Desk {
  asked: AskedDialog[]
  /** Path that the next open or save dialog answers; `null`: it is cancelled. */
  file: string | null
  /** Place of the button that message boxes answer. */
  button: number
}

declare const dialogDesk: Desk

/** Places of the buttons of the question about unsaved changes. */
const unsavedAnswers = { save: 0, discard: 1, cancel: 2 } as const

/** Stands in for the dialogs of the system, which no test can press: answers them and remembers what was asked. */
export class SystemDialogs {
  readonly #app: ElectronApplication

  private constructor(app: ElectronApplication) {
    this.#app = app
  }

  static async takeOver(app: ElectronApplication): Promise<SystemDialogs> {
    await app.evaluate(({ dialog }) => {
      const desk: Desk = { asked: [], file: null, button: 1 }
      Object.assign(globalThis, { dialogDesk: desk })
      type Options = {
        message?: string
        buttons?: string[]
        filters?: { name: string }[]
      }
      // The window may come first.
      const note = (kind: AskedDialog['kind'], args: unknown[]): void => {
        const options = args.at(-1) as Options
        desk.asked.push({
          kind,
          message: options.message ?? '',
          buttons: options.buttons ?? [],
          formats: (options.filters ?? []).map(({ name }) => name),
        })
      }
      dialog.showOpenDialog = async (...args: unknown[]) => {
        note('open', args)
        return { canceled: desk.file === null, filePaths: desk.file === null ? [] : [desk.file] }
      }
      dialog.showSaveDialog = async (...args: unknown[]) => {
        note('save', args)
        return { canceled: desk.file === null, filePath: desk.file ?? '' }
      }
      dialog.showMessageBox = async (...args: unknown[]) => {
        note('message', args)
        return { response: desk.button, checkboxChecked: false }
      }
    })
    return new SystemDialogs(app)
  }

  /** The file that open and save dialogs answer from now on; `null`: they are cancelled. */
  async chooseFile(file: string | null): Promise<void> {
    await this.#change({ file })
  }

  /** What the question about unsaved changes is answered from now on. */
  async answerUnsaved(answer: keyof typeof unsavedAnswers): Promise<void> {
    await this.#change({ button: unsavedAnswers[answer] })
  }

  /** Forgets what was asked, and answers as after a start: nothing is chosen, unsaved edits are dropped. */
  async forget(): Promise<void> {
    await this.#change({ asked: [], file: null, button: unsavedAnswers.discard })
  }

  /** What was asked so far, oldest first. */
  asked(): Promise<readonly AskedDialog[]> {
    return this.#app.evaluate(() => dialogDesk.asked)
  }

  async #change(change: Partial<Desk>): Promise<void> {
    await this.#app.evaluate((_, next) => {
      Object.assign(dialogDesk, next)
    }, change)
  }
}
