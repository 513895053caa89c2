import { viewMermaid, viewNotation, viewSvg } from '../../../shared/exchange/view-text'
import type { Design } from '../../../shared/model/design'
import type { ViewKind } from '../../../shared/model/view-kind'
import type { Format } from './carried-row'

/** A view of a design in a format; of a file of several pages, the view's own. `null`: the format has no such view. */
export function writtenIn(format: Format, design: Design, view: ViewKind): string | null {
  const interaction = design.interactions.get('q1') ?? null
  const viewed = { view, interaction }
  // As the studio and the command line have it.
  const title = view === 'sequence' && interaction ? `Shop · ${interaction.name}` : 'Shop'
  const options = { language: 'en', theme: 'light', title } as const
  switch (format) {
    case 'svg': {
      const made = viewSvg(design, viewed, options)
      return made.ok ? made.value : null
    }
    case 'mermaid':
    case 'pinned': {
      const made = viewMermaid(design, viewed, { ...options, pinned: format === 'pinned' })
      return made.ok ? made.value.text : null
    }
    default: {
      const made = viewNotation(design, viewed, format, options)
      return made.ok ? made.value : null
    }
  }
}

/** Mermaid as everybody else reads it. */
export const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('%%'))
    .join('\n')

/** The first page of a file of draw.io: the view that was asked for. */
export const firstPage = (text: string): string => text.slice(0, text.indexOf('</diagram>'))

/** Cells of draw.io wherever they stand: what makes a box higher is not yet said in it. */
export const withoutPlaces = (text: string): string =>
  text.replace(/<mxGeometry .*?(?:\/>|<\/mxGeometry>)/gs, '').replace(/(?:exit|entry)[XY]=[-\d.]+;/g, '')
