import type { WorkspaceData } from '../../shared/file/workspace-data'
import type { OpenedDocument, Pushes } from '../../shared/ipc/contract'
import { WorkspacePacker } from '../../shared/ipc/workspace-packer'

/** Records of a table that are sent together, at least. */
const together = 1500

type Tell = (ahead: Pushes['document:ahead']) => void

let openings = 0

/** What goes ahead to the window of a workspace whose file is still read. */
export class SentAhead {
  readonly #opening = ++openings
  readonly #packer = new WorkspacePacker(together)
  readonly #tell: Tell

  constructor(tell: Tell) {
    this.#tell = tell
  }

  /** Sends records that stand one after the other in the file; what is out of the ordinary waits for the whole. */
  readonly send = (records: readonly unknown[]): void => {
    const packed = this.#packer.ahead(records)
    if (packed) this.#tell({ opening: this.#opening, records: packed })
  }

  /** The whole workspace, without what went ahead. */
  rest(data: WorkspaceData): Pick<OpenedDocument, 'packed' | 'ahead'> {
    return {
      packed: this.#packer.whole(data),
      ahead: { opening: this.#opening, times: this.#packer.count },
    }
  }

  /** Says that nothing comes of it, where anything was sent. */
  callOff(): void {
    if (this.#packer.count > 0) this.#tell({ opening: this.#opening, records: null })
  }
}
