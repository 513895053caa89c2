import type { WorkspaceData } from '../../shared/file/workspace-data'
import type { Pushes } from '../../shared/ipc/contract'
import { packWorkspace } from '../../shared/ipc/packed-workspace'

type Tell = (ahead: Pushes['document:ahead']) => void

let openings = 0

/** What goes ahead to the window of a large workspace, so that it works while the file is read and checked. */
export class Ahead {
  readonly #opening = ++openings
  readonly #tell: Tell
  readonly #name: string
  #told: 'nothing' | 'reading' | 'read' = 'nothing'

  /** @param name of the file */
  constructor(tell: Tell, name: string) {
    this.#tell = tell
    this.#name = name
  }

  /** Its file is about to be read. */
  large(): void {
    this.#told = 'reading'
    this.#tell({ opening: this.#opening, ahead: { reading: this.#name } })
  }

  /** This is what it holds, before it is known whether that fits together. */
  recognised(data: WorkspaceData): void {
    this.#told = 'read'
    this.#tell({ opening: this.#opening, ahead: { read: packWorkspace(data) } })
  }

  /** The number under which the window has the workspace; `undefined` where it was not sent. */
  get number(): number | undefined {
    return this.#told === 'read' ? this.#opening : undefined
  }

  /** Says that nothing comes of it, where anything was said. */
  callOff(): void {
    if (this.#told !== 'nothing') this.#tell({ opening: this.#opening, ahead: null })
  }
}
