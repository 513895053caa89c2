import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Patch } from '../../shared/model/patch'
import { writeAtomically } from './atomic-write'
import { type JournalBase, journalVersion } from './journal-format'

/** One edit, and the revision that it leads to. */
export interface JournalEdit {
  readonly revision: number
  readonly patches: readonly Patch[]
}

/** Above this many characters of edits, the whole workspace is written again. */
const defaultMaxEdits = 8_000_000

/**
 * Keeps unsaved edits on the disk. The file begins with the whole workspace, then one line an edit; there is a file if
 * and only if something is unsaved. Edits that arrive while the disk is busy are written together.
 */
export class RecoveryJournal {
  readonly #file: string
  readonly #maxEdits: number
  readonly #failed: (cause: unknown) => void
  #pending: JournalEdit[] = []
  #base: (() => JournalBase) | null = null
  #handle: FileHandle | null = null
  #edits = 0
  #tail: Promise<void> = Promise.resolve()
  #scheduled = false

  /**
   * @param failed told of errors of the disk. The journal goes on: the next edit writes the whole workspace again.
   * @param maxEdits characters of edits after which the whole workspace is written again.
   */
  constructor(file: string, failed: (cause: unknown) => void, maxEdits = defaultMaxEdits) {
    this.#file = file
    this.#failed = failed
    this.#maxEdits = maxEdits
  }

  /** Notes an edit. Returns at once; `base` is asked for the workspace as it then is where the journal begins anew. */
  record(edit: JournalEdit, base: () => JournalBase): void {
    this.#pending.push(edit)
    this.#schedule(base)
  }

  /** Begins anew with the whole workspace, as after it was handed over in one piece. */
  restart(base: () => JournalBase): void {
    this.#edits = Number.POSITIVE_INFINITY
    this.#schedule(base)
  }

  /** Nothing is unsaved any more. */
  clear(): Promise<void> {
    this.#pending = []
    this.#base = null
    // An edit that arrives from here on is written after the file is gone, not with what was scheduled before.
    this.#scheduled = false
    return this.#queue(async () => {
      await this.#close()
      await rm(this.#file, { force: true })
    })
  }

  /** Resolves when all that was noted so far is on the disk. */
  settle(): Promise<void> {
    return this.#tail
  }

  #schedule(base: () => JournalBase): void {
    this.#base = base
    if (this.#scheduled) return
    this.#scheduled = true
    void this.#queue(() => {
      this.#scheduled = false
      return this.#write()
    })
  }

  #queue(work: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(work).catch(async (cause: unknown) => {
      await this.#close().catch(() => undefined)
      this.#failed(cause)
    })
    return this.#tail
  }

  async #write(): Promise<void> {
    // Answers of the main process go out before the disk is asked for anything.
    await new Promise(setImmediate)
    const base = this.#base
    if (!base) return
    if (!this.#handle || this.#edits > this.#maxEdits) {
      await this.#begin(base)
      return
    }
    const text = this.#takePending()
    if (text === '') return
    await this.#handle.appendFile(text)
    await this.#handle.datasync()
    this.#edits += text.length
  }

  async #begin(base: () => JournalBase): Promise<void> {
    const text = `${JSON.stringify({ journal: journalVersion, ...base() })}\n`
    // What was noted so far is in the workspace already.
    this.#pending = []
    await this.#close()
    await mkdir(path.dirname(this.#file), { recursive: true })
    await writeAtomically(this.#file, text)
    this.#handle = await open(this.#file, 'a')
    this.#edits = 0
  }

  #takePending(): string {
    const text = this.#pending.map((edit) => `${JSON.stringify(edit)}\n`).join('')
    this.#pending = []
    return text
  }

  async #close(): Promise<void> {
    const handle = this.#handle
    this.#handle = null
    await handle?.close()
  }
}
