import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { drawClass } from '../../shapes/class/class-shape'
import { drawPackage } from '../../shapes/class/package-shape'
import { drawRelationLine, drawRelationTexts } from '../../shapes/class/relation-shape'
import type { Drawing, Primitive } from '../../shapes/drawing'
import { classView } from '../../views/classes/class-view'
import { withMarks } from './marks-in-picture'
import { pictureSvg, type SvgOptions } from './picture-svg'

/** The class view as a picture. Equal designs give equal bytes. */
export function classSvg(design: Design, options: SvgOptions): string {
  const { packages, nodes, routes, bounds } = classView(design)
  const { language } = options
  const group = (x: number, y: number, children: Drawing): Primitive => ({ kind: 'group', x, y, children })
  const drawing: Drawing = [
    ...packages.map(({ name, x, y, width, height }) => group(x, y, drawPackage(name, width, height))),
    ...routes.flatMap((route) => {
      const relation = design.classRelations.get(route.relation)
      return relation ? drawRelationLine(route, relation) : []
    }),
    ...nodes.map(({ face, x, y }) => group(x, y, drawClass(face, { language }))),
    ...routes.flatMap((route) => drawRelationTexts(route, language)),
  ]
  const picture = withMarks(design, { view: 'classes' }, { bounds, drawing })
  return pictureSvg({ ...picture, description: description(design, language) }, options)
}

function description(design: Design, language: Locale): string {
  const [classes, relations] = [design.classes.size, design.classRelations.size]
  return language === 'zh'
    ? `类图：${classes} 个类，${relations} 个关系。`
    : `Class diagram: ${classes} classes, ${relations} relations.`
}
