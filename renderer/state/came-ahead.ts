import type { OpenedDocument, Pushes } from '../../shared/ipc/contract'
import { WorkspaceUnpacker } from '../../shared/ipc/workspace-unpacker'

/** A workspace whose records come while the main process still reads its file. */
interface Arriving {
  readonly unpacker: WorkspaceUnpacker
  /** Called once as much has come as is asked for. */
  waiting: { readonly times: number; readonly go: () => void } | null
}

/** By the number of the opening. */
const arriving = new Map<number, Arriving>()

function arrivingOf(opening: number): Arriving {
  const known = arriving.get(opening) ?? { unpacker: new WorkspaceUnpacker(), waiting: null }
  arriving.set(opening, known)
  return known
}

/** Unpacks records that came ahead, while there is time. */
export function cameAhead({ opening, records }: Pushes['document:ahead']): void {
  if (!records) {
    arriving.delete(opening)
    return
  }
  const { unpacker, waiting } = arrivingOf(opening)
  unpacker.ahead(records)
  if (waiting && unpacker.count >= waiting.times) waiting.go()
}

/** What unpacks a workspace, once everything has come that went ahead of it. */
export async function unpackerOf({ ahead }: OpenedDocument): Promise<WorkspaceUnpacker> {
  if (!ahead) return new WorkspaceUnpacker()
  const known = arrivingOf(ahead.opening)
  if (known.unpacker.count < ahead.times) {
    await new Promise<void>((go) => {
      known.waiting = { times: ahead.times, go }
    })
  }
  arriving.delete(ahead.opening)
  return known.unpacker
}
