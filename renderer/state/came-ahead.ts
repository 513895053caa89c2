import type { MutableWorkspace } from '../../shared/model/workspace'

interface Arriving {
  readonly workspace: Promise<MutableWorkspace>
  readonly arrive: (workspace: Promise<MutableWorkspace>) => void
}

/**
 * Workspaces that the main process handed over while it still checked them, by the number of their opening: each is
 * unpacked meanwhile. The answer that opens it may come first: the two do not keep their order on the way.
 */
const arriving = new Map<number, Arriving>()

function arrivingAs(opening: number): Arriving {
  const known = arriving.get(opening)
  if (known) return known
  let arrive: Arriving['arrive'] = () => undefined
  const workspace = new Promise<MutableWorkspace>((resolve) => {
    arrive = resolve
  })
  arriving.set(opening, { workspace, arrive })
  return { workspace, arrive }
}

/** Takes in a workspace that comes ahead. */
export const comeAhead = (opening: number, workspace: Promise<MutableWorkspace>): void =>
  arrivingAs(opening).arrive(workspace)

/** Lets go of a workspace that came ahead and is not opened after all. */
export const letGo = (opening: number): void => void arriving.delete(opening)

/** The workspace that came, or still comes, ahead under a number. */
export async function cameAhead(opening: number): Promise<MutableWorkspace> {
  const workspace = await arrivingAs(opening).workspace
  arriving.delete(opening)
  return workspace
}
