import type { ClassId, ClassRelationId, ElementId, GroupId, PackageId } from '../../base/ids'
import type { Localized } from '../../base/localized'
import type { ClassFace } from '../../shapes/class/class-face'
import type { Box, Point } from '../positioned-view'

/** What is shown as one block: a whole package, or the classes of a group. */
export interface ClassBlock {
  /** The class that stands for all of them. */
  readonly id: ClassId
  readonly of:
    | { readonly kind: 'package'; readonly package: PackageId }
    | { readonly kind: 'group'; readonly group: GroupId }
  /** That of the package or group; of a group without one, after its first class and how many there are beside it. */
  readonly name: string
  /** At least one. */
  readonly members: readonly ClassId[]
  /** The members, and the packages that are seen as a part of the block only. */
  readonly holds: readonly ElementId[]
}

/** A class as it stands in the view. */
export interface ClassBox extends Box {
  readonly class: ClassId
  readonly face: ClassFace
  /** px, with the pills of its roles under the box. */
  readonly outerHeight: number
  /** What it stands for where that is collapsed; its face is then that of the block. */
  readonly block?: ClassBlock
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
