import type { Locale, Localized } from '../../base/localized'
import { type Block, bullets, heading } from '../../exchange/document/document'
import { colons } from '../../exchange/markdown/markdown-text'
import { formatScore } from '../../i18n/format'
import type { OwnPerspective } from '../../model/own-perspective'
import {
  type DimensionFigures,
  dissent,
  dissentText,
  totalUnder,
  viewpointsWith,
} from '../../report/viewpoints'

const texts = {
  perspectives: { en: 'Perspectives', zh: '各视角' },
  perspective: { en: 'Perspective', zh: '视角' },
} as const satisfies Record<string, Localized>

interface Seen {
  /** What the design is called in the document. */
  readonly name: string
  readonly figures: DimensionFigures
}

/** Why the perspectives, a team's own among them, disagree about a design; `null` where they do not. */
export function dissentOf(
  figures: DimensionFigures,
  own: readonly OwnPerspective[] | undefined,
): Localized | null {
  const viewpoints = viewpointsWith(own)
  const apart = dissent(
    figures,
    viewpoints.map(({ weights }) => weights),
  )
  return apart && dissentText(apart, figures, viewpoints)
}

/** What designs score under every perspective, a team's own among them, and why those disagree. */
export function perspectiveBlocks(
  seen: readonly Seen[],
  own: readonly OwnPerspective[] | undefined,
  language: Locale,
): Block[] {
  const told = seen.flatMap(({ name, figures }) => {
    const why = dissentOf(figures, own)?.[language]
    return why === undefined ? [] : [seen.length === 1 ? why : `${name}${colons[language]}${why}`]
  })
  return [
    heading(texts.perspectives[language]),
    {
      kind: 'table',
      columns: [
        { head: texts.perspective[language] },
        ...seen.map(({ name }) => ({ head: name, isFigure: true })),
      ],
      rows: viewpointsWith(own).map(({ name, weights }) => [
        name[language],
        ...seen.map(({ figures }) => formatScore(totalUnder(figures, weights))),
      ]),
    },
    ...(told.length === 0 ? [] : [bullets(told)]),
  ]
}
