import type { ElementId } from '../../shared/base/ids'
import { type Appearance, appearancesOf, homeOf } from '../../shared/model/appearance'
import type { Design } from '../../shared/model/design'
import { elementOf } from '../../shared/model/element'
import { openDesignIn } from './open-design'
import { useStudio } from './studio-store'
import { openInteraction, showView } from './view'

export const select = (elements: Iterable<ElementId>): void =>
  useStudio.setState({ selection: new Set(elements) })

/** Lights elements, in whichever view they are seen, and fades the rest; nothing: all are shown alike. */
export function light(elements: Iterable<ElementId>): void {
  const design = openDesignIn(useStudio.getState())
  const lit = new Set(elements)
  for (const id of design ? [...lit] : [])
    for (const { element } of design ? appearancesOf(design, id) : []) lit.add(element)
  useStudio.setState({ lit })
}

/** Asks the canvas to bring elements into view; opens the view that they belong to where this one shows none of them. */
export function reveal(elements: readonly ElementId[]): void {
  const design = openDesignIn(useStudio.getState())
  if (!design) return
  const all = elements.flatMap((id) => appearancesOf(design, id))
  const here = all.filter(isOnScreen)
  const [first] = here.length > 0 ? here : [homeAmong(design, elements, all)]
  if (!first) return
  if (here.length === 0) showView(first.view, first.interaction)
  const shown = all.filter(
    ({ view, interaction }) => view === first.view && interaction === first.interaction,
  )
  useStudio.setState({ reveal: { elements: shown.map(({ element }) => element) } })
}

function isOnScreen({ view, interaction }: Appearance): boolean {
  return (
    view === useStudio.getState().view && (interaction === undefined || interaction === openInteraction()?.id)
  )
}

/** The appearance in the view that the first of the elements belongs to. */
function homeAmong(
  design: Design,
  [first]: readonly ElementId[],
  all: readonly Appearance[],
): Appearance | undefined {
  const element = first && elementOf(design, first)
  return (element && all.find(({ view }) => view === homeOf(element))) ?? all[0]
}
