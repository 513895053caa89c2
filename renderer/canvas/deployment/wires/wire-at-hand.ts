import { useMemo } from 'react'
import type { WireId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import { linkText } from '../../../../shared/shapes/link/link-label'
import type { DeploymentView, WireRoute } from '../../../../shared/views/deployment/deployment-boxes'
import { shapedWire } from '../../../../shared/views/deployment/run-wires'
import { wireLabel } from '../../../../shared/views/deployment/wire-label'
import { useStudio } from '../../../state/studio-store'
import { useShapedLine } from '../../lines/shaping/shaping'
import { useDeployment } from '../deployment-state'

/** Remembers which line the pointer went down on: all lines of its link are selected, and this one is shaped. */
export function noteWire(target: EventTarget | null): void {
  const line = target instanceof Element ? target.closest<SVGElement>('[data-wire]') : null
  if (line) useDeployment.setState({ wire: line.dataset.wire as WireId })
}

/** The line that can be shaped, of a link that is all that is selected: the one pointed at, else the first. */
function wireAtHand(
  { wires }: DeploymentView,
  selection: ReadonlySet<string>,
  pointedAt: WireId | null,
): WireRoute | undefined {
  const [only] = selection
  if (selection.size !== 1) return undefined
  const own = wires.filter(({ link }) => link === only)
  return own.find(({ id }) => id === pointedAt) ?? own[0]
}

/** The lines as they are shown: the one at hand says what its link says, and runs as it is being shaped. */
export function useShownWires(
  design: Design,
  view: DeploymentView,
): { readonly wires: readonly WireRoute[]; readonly atHand: WireRoute | undefined } {
  const selection = useStudio((state) => state.selection)
  const pointedAt = useDeployment(({ wire }) => wire)
  const shaped = useShapedLine()
  return useMemo(() => {
    const chosen = wireAtHand(view, selection, pointedAt)
    const link = chosen && design.links.get(chosen.link)
    if (!chosen || !link) return { wires: view.wires, atHand: undefined }
    const { id } = chosen
    const run =
      shaped?.line.id === id
        ? shapedWire(design, view, chosen, { ...design.lineCourses.get(id), ...shaped.shown, id })
        : chosen
    const atHand = { ...run, label: run.label ?? wireLabel(run.points, linkText(link)) }
    return { wires: view.wires.map((wire) => (wire === chosen ? atHand : wire)), atHand }
  }, [design, view, selection, pointedAt, shaped])
}
