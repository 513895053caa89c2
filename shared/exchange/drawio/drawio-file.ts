import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import { orderedInteractions } from '../../model/interaction/ordered-interactions'
import { type ViewKind, viewNames } from '../../model/view-kind'
import { identifier } from '../identifier'
import { oneLine } from '../label-text'
import type { NotationOptions } from '../notation'
import { drawioFile, type Page } from './cells'
import { classCells } from './class-drawio'
import { sequenceCells } from './sequence-drawio'
import { deploymentCells, layeredCells } from './services-drawio'

/**
 * A design as a file of draw.io, one page for each view and each sequence that shows anything, in the places that they
 * have on the canvas. The page that is asked for comes first, since it is the one that draw.io opens. Equal designs give
 * equal bytes.
 */
export function designDrawio(
  design: Design,
  { view: asked, interaction }: { readonly view: ViewKind; readonly interaction: Interaction | null },
  options: NotationOptions,
): string {
  const page = (view: ViewKind, cells: readonly string[]): Page => ({
    id: view,
    name: viewNames[view][options.language],
    cells,
  })
  const pages: Page[] = [
    page('layered', design.services.size === 0 ? [] : layeredCells(design, options)),
    page('deployment', deploymentCells(design, options)),
    page('classes', classCells(design)),
    ...orderedInteractions(design).map((each) => ({
      id: identifier('q', each.id),
      name: oneLine(each.name) || viewNames.sequence[options.language],
      cells: each.participants.length === 0 ? [] : sequenceCells(design, each),
    })),
  ]
  const opened = asked === 'sequence' && interaction ? identifier('q', interaction.id) : asked
  const filled = pages.filter(({ cells }) => cells.length > 0)
  return drawioFile([
    ...filled.filter(({ id }) => id === opened),
    ...filled.filter(({ id }) => id !== opened),
  ])
}
