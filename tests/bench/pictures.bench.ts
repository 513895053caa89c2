import { viewSvg } from '../../shared/exchange/view-text'
import type { MutableDesign } from '../../shared/model/design'
import type { ViewKind } from '../../shared/model/view-kind'
import { manyClasses } from '../support/large-views'
import { largeDesign } from '../support/random-design'
import { type Figure, figure, timed } from './measure'

const nodes = 1000
const [runs, warmup] = [10, 2]
const budget = { of: 'median', atMost: 300 } as const

/** A view of 1,000 nodes as an SVG picture, laid out anew each time, as on the command line. */
export function benchPictures(): Figure[] {
  const views: readonly (readonly [ViewKind, MutableDesign])[] = [
    ['layered', largeDesign(nodes, 1500)],
    ['classes', manyClasses(nodes)],
  ]
  return views.map(([view, design]) => {
    // What is known of a design is remembered with its tables: each run has tables of its own.
    const copies = Array.from({ length: warmup + runs }, () => structuredClone(design))
    const samples = timed(runs, warmup, (run) => {
      const made = viewSvg(
        copies[warmup + run] ?? design,
        { view, interaction: null },
        { theme: 'light', language: 'en', title: '' },
      )
      if (!made.ok) throw new Error(made.error.en)
      // As it is written to a file: the text is put together only when its bytes are asked for.
      Buffer.from(made.value)
    })
    return figure(`${view} view of ${nodes} nodes as SVG`, samples, budget)
  })
}
