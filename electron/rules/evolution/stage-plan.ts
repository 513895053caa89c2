import type { Feature, Level, Profile } from '../../../shared/model/profile'
import type { Stage, StageTrait } from '../../../shared/report/evolution'
import type { GrowingDesign } from './growing-design'

/** What a stage is, and how a design becomes one. */
export interface StagePlan {
  readonly stage: Stage
  /** What makes it; a design that has all of this has reached it. */
  traits(design: GrowingDesign): StageTrait[]
  /** Gives a design what it lacks of the traits. */
  grow(design: GrowingDesign, profile: Profile): void
  /** Levels of the profile that the stage is for, at least. */
  readonly load: { readonly [F in Feature]?: Level }
  /** The feature whose level calls for it. */
  readonly feature: Feature | null
  /** Figures of the stage before that call for it. */
  readonly figures: readonly ('requests' | 'availability' | 'persons')[]
  /** Share of time, 0…1, that it is for, at least. */
  readonly availability?: number
}
