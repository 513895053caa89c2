import type changeClasses from '../../../../shared/commands/class/change-classes.command'
import { callOf } from '../../../../shared/commands/define-command'
import { stereotypeNames } from '../../../../shared/model/classes/class-element'
import { layerNames } from '../../../../shared/model/layer'
import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { layersOf } from '../../facts/class-layers'
import { meanOfClasses } from '../class-check'

export default defineDesignAudit({
  id: 'misplaced-classes',
  weights: { maintainability: 1 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Classes stand in the layers of their parts', zh: '类的层与其职责一致' },
    fail: { en: 'A class stands in a layer of other work', zh: '类所在的层与其职责不符' },
  },
  why: {
    en: 'Whoever looks for a controller or a repository looks in its layer, and the direction of dependencies is judged by it.',
    zh: '查找控制器或仓储时会先看其所属的层，依赖方向也据此判断。',
  },
  source: {
    title: 'Pattern-Oriented Software Architecture: Layers',
    address: 'Buschmann, Meunier, Rohnert, Sommerlad, Stal, Pattern-Oriented Software Architecture, 1996',
  },
  facts: { graph: classGraph },
  check({ facts: { graph } }) {
    const marks = graph.own.flatMap((node) => {
      const { stereotype, layer } = node.class
      if (stereotype === undefined || layer === undefined) return []
      const [part, lane] = [stereotypeNames[stereotype], layerNames[layer]]
      return [
        {
          node,
          score: layersOf[stereotype].includes(layer) ? 1 : 0,
          note: { en: `${part.en} in the layer “${lane.en}”`, zh: `${part.zh}位于“${lane.zh}”层` },
          own: layersOf[stereotype][0],
        },
      ]
    })
    const found = meanOfClasses(marks)
    const moved = marks.filter(({ score }) => score === 0)
    return (
      found && {
        ...found,
        fixes:
          moved.length === 0
            ? []
            : [
                {
                  label: { en: 'Move to the layers of their parts', zh: '移到与职责相符的层' },
                  calls: moved.map(({ node, own }) =>
                    callOf<typeof changeClasses>('class.change', { classes: [node.id], layer: own }),
                  ),
                },
              ],
      }
    )
  },
})
