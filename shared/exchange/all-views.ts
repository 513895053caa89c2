import type { Locale } from '../base/localized'
import type { Design } from '../model/design'
import { orderedInteractions } from '../model/interaction/ordered-interactions'
import { viewKinds, viewNames } from '../model/view-kind'
import { missingIn, type Viewed } from './view-text'

/** Every view of a design that shows anything, in the order of their tabs: each sequence is one by itself. */
export const allViews = (design: Design): Viewed[] =>
  viewKinds
    .flatMap((view): Viewed[] =>
      view === 'sequence'
        ? orderedInteractions(design).map((interaction) => ({ view, interaction }))
        : [{ view, interaction: null }],
    )
    .filter((viewed) => missingIn(design, viewed) === null)

/** What a view is called by itself: the sequence by its name, the other views by theirs. */
export const viewedName = ({ view, interaction }: Viewed, language: Locale): string =>
  (view === 'sequence' && interaction?.name.trim()) || viewNames[view][language]
