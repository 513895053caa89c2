import { type ClassLook, drawClass } from '../../shapes/class/class-shape'
import type { Drawing } from '../../shapes/drawing'
import { drawBlock } from '../../shapes/service/service-shape'
import type { ClassBlock, ClassBox } from './positioned-classes'

/** What stands at a place of the class view, with its upper left corner at the origin: a class, or several as one block. */
export const drawClassBox = ({ face, block }: Pick<ClassBox, 'face' | 'block'>, look: ClassLook): Drawing =>
  block ? drawClassBlock(block, look) : drawClass(face, look)

/** A package or a group as one block. */
export const drawClassBlock = ({ of, name, members }: ClassBlock, look: ClassLook): Drawing =>
  drawBlock(name, members.length, look, of.kind === 'package' ? 'package' : 'classes')
