import type { ClassId, ClassRelationId, PackageId } from '../../base/ids'
import type { Localized } from '../../base/localized'
import type { ClassFace } from '../../shapes/class/class-face'
import type { Box, Point } from '../positioned-view'

/** A class as it stands in the view. */
export interface ClassBox extends Box {
  readonly class: ClassId
  readonly face: ClassFace
  /** px, with the pills of its roles under the box. */
  readonly outerHeight: number
}

/** A package's frame, its tab included. */
export interface PackageBox extends Box {
  readonly package: PackageId
  readonly name: string
  /** Packages round it. */
  readonly depth: number
}

export interface RelationTextBox extends Box {
  readonly text: Localized
}

/** A relation as it runs in the view: corner points from border to border, and the places of its texts. */
export interface RelationRoute {
  readonly relation: ClassRelationId
  readonly points: readonly Point[]
  readonly label: RelationTextBox | null
  readonly sourceEnd: RelationTextBox | null
  readonly targetEnd: RelationTextBox | null
}

/** The class view with everything in its place. */
export interface ClassView {
  /** Outer packages before those in them. */
  readonly packages: readonly PackageBox[]
  readonly nodes: readonly ClassBox[]
  readonly routes: readonly RelationRoute[]
  readonly bounds: Box
}
