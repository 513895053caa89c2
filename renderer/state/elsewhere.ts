import type { ElementId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import { type Appearance, appearancesOf } from '../../shared/model/appearance'
import type { Design } from '../../shared/model/design'
import { type ViewKind, viewNames } from '../../shared/model/view-kind'
import { elementName } from './element-name'
import { openDesignIn } from './open-design'
import { useStudio } from './studio-store'
import { openInteraction, showView } from './view'

/** A view in which an element is seen beside the one that is open, with all that shows it there. */
export interface Elsewhere {
  readonly view: ViewKind
  readonly interaction?: Appearance['interaction']
  readonly elements: readonly ElementId[]
  /** The view, with the name of the sequence or of what shows the element. */
  readonly label: Localized
}

/**
 * The other views in which an element is seen, one entry for each view and sequence.
 *
 * @param open the view that is on screen, with the sequence that it shows
 */
export function elsewhere(
  design: Design,
  element: ElementId,
  open: { readonly view: ViewKind; readonly interaction?: string | undefined },
): Elsewhere[] {
  const groups = new Map<string, Appearance[]>()
  for (const each of appearancesOf(design, element)) {
    const here =
      each.view === open.view && (each.view !== 'sequence' || each.interaction === open.interaction)
    if (here) continue
    const key = `${each.view} ${each.interaction ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { view, interaction } = first
    const name =
      interaction === undefined
        ? elementName(design, first.element)
        : design.interactions.get(interaction)?.name
    return [
      {
        view,
        ...(interaction === undefined ? {} : { interaction }),
        elements: group.map((each) => each.element),
        label: labelOf(view, name ?? ''),
      },
    ]
  })
}

const labelOf = (view: ViewKind, name: string): Localized => {
  const { en, zh } = viewNames[view]
  return name === '' ? { en, zh } : { en: `${en} · ${name}`, zh: `${zh} · ${name}` }
}

/** Shows the same thing in another view, selected and in sight. */
export function showElsewhere({ view, interaction, elements }: Elsewhere): void {
  showView(view, interaction)
  useStudio.setState({ selection: new Set(elements), reveal: { elements } })
}

/** The other views that show the only selected element; none without one. */
export function elsewhereOfSelection(): Elsewhere[] {
  const state = useStudio.getState()
  const design = openDesignIn(state)
  const [only] = state.selection
  if (!design || !only || state.selection.size !== 1) return []
  return elsewhere(design, only, { view: state.view, interaction: openInteraction()?.id })
}

/** Goes on to the next view that shows the selected element, round and round. */
export function showInNextView(): void {
  const { view } = useStudio.getState()
  const others = elsewhereOfSelection()
  const order = Object.keys(viewNames)
  const later = others.find((each) => order.indexOf(each.view) > order.indexOf(view))
  const next = later ?? others[0]
  if (next) showElsewhere(next)
}
