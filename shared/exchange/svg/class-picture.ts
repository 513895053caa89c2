import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { drawPackage } from '../../shapes/class/package-shape'
import { drawRelationLine, drawRelationTexts } from '../../shapes/class/relation-shape'
import type { Drawing } from '../../shapes/drawing'
import { dot, unionOf } from '../../views/classes/boxes'
import { classView } from '../../views/classes/class-view'
import { drawClassBox } from '../../views/classes/draw-class-box'
import { withMarks } from './marks-in-picture'
import { type Part, partAt } from './picture-parts'
import type { Picture } from './picture-svg'
import type { PictureOptions } from './svg-options'

/** The class view as a picture. Equal designs give equal pictures. */
export function classPicture(design: Design, options: PictureOptions): Picture {
  const { packages, nodes, routes, bounds, shown } = classView(design)
  const { language } = options
  const relations = routes.flatMap((route) => {
    const relation = shown.design.classRelations.get(route.relation)
    if (!relation) return []
    const texts = [route.label, route.sourceEnd, route.targetEnd].filter((text) => text !== null)
    const box = unionOf([...route.points.map(dot), ...texts]) ?? bounds
    return [{ route, relation, of: { id: relation.id, box, ends: [relation.source, relation.target] } }]
  })
  const parts: Part[] = [
    ...packages.map((frame) =>
      partAt(frame, () => drawPackage(frame.name, frame.width, frame.height), {
        id: frame.package,
        within: shown.design.packages.get(frame.package)?.parent,
      }),
    ),
    ...relations.map(({ route, relation, of }) => ({ ...of, draw: () => drawRelationLine(route, relation) })),
    ...nodes.map((node) => {
      const { class: id, face, x, y, width, outerHeight } = node
      const draw = (): Drawing => drawClassBox(node, { language })
      return partAt({ x, y, width, height: outerHeight }, draw, { id, within: face.class.package })
    }),
    ...relations.map(({ route, of }) => ({ ...of, draw: () => drawRelationTexts(route, language) })),
  ]
  const picture = withMarks(design, { view: 'classes' }, { bounds, parts }, options.scope)
  return { ...picture, description: description(design, language) }
}

function description(design: Design, language: Locale): string {
  const [classes, relations] = [design.classes.size, design.classRelations.size]
  return language === 'zh'
    ? `类图：${classes} 个类，${relations} 个关系。`
    : `Class diagram: ${classes} classes, ${relations} relations.`
}
