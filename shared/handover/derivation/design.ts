import { elementIdSchema } from '../../base/ids'
import { nameOf } from '../../exchange/comparison/difference-marks'
import { type RichText, rich } from '../../exchange/document/rich-text'
import { shortName } from '../../report/candidate-name'
import { type Change, type ComparedTable, compareDesigns } from '../../scenario/compare-designs'
import { counted } from '../teller'
import type { Derived } from './derived'
import { candidateSpan } from './generate'

/** Differences named one by one. */
const mostNamed = 5
/** The tables whose changes are told; relations and placements follow from them. */
const told: readonly ComparedTable[] = ['services', 'links', 'classes', 'interactions', 'deploymentNodes']

/** What the scenario has made of the reference design that it started from. */
export function designed(derived: Derived): RichText[] {
  const { design, reference, candidate, ranking, teller } = derived
  const { say, names, list, language } = teller
  const size = counted(design.services.size, 'service')
  const links = design.links.size === 0 ? 'no link' : counted(design.links.size, 'link')
  if (reference === undefined) return []
  if (reference === null || candidate === undefined)
    return [
      design.services.size === 0
        ? say('The scenario started blank and is still empty.', '该场景从空白开始，目前还没有内容。')
        : say(
            `The scenario started blank: its ${size} and ${links} follow no reference design.`,
            `该场景从空白开始：${design.services.size} 个服务、${design.links.size === 0 ? '没有' : `${design.links.size} 条`}连线，没有对应的参考设计。`,
          ),
    ]
  const { changes, same } = compareDesigns(reference, design)
  const known = [...(ranking?.candidates ?? []), ...(ranking?.knockedOut ?? [])]
  const found = known.find(({ id }) => id === candidate)
  const start = candidateSpan(found ? shortName(found, found.name)[language] : candidate)
  if (changes.length === 0)
    return [
      say(
        rich`The design is the reference design of ${start} as it came, with ${size} and ${links}.`,
        rich`设计与${start}的参考设计一致：${String(design.services.size)} 个服务、${String(design.links.size)} 条连线，没有改动。`,
      ),
    ]
  const of = (sign: Change['sign']): Change[] =>
    changes.filter((change) => change.sign === sign && told.includes(change.table))
  const here = (some: readonly Change[]): RichText =>
    names(some.flatMap((change) => ('b' in change ? elementIdSchema.parse(change.b) : [])))
  const [added, gone, changed] = [of('only-b'), of('only-a'), of('changed')]
  const lost = gone.slice(0, mostNamed).map((change) => nameOf(change, reference, design, language))
  return [
    say(
      rich`Started from ${start}. Unchanged elements of its reference design: ${String(same)}; differences: ${String(changes.length)}.`,
      rich`以${start}的参考设计为起点：${String(same)} 个元素保持原样，${String(changes.length)} 处不同。`,
    ),
    ...(added.length > 0 ? [say(rich`Added: ${here(added)}.`, rich`新增：${here(added)}。`)] : []),
    ...(gone.length > 0
      ? [
          say(
            rich`Taken out, ${String(gone.length)} in all: ${list(lost)}.`,
            rich`移除 ${String(gone.length)} 个：${list(lost)}。`,
          ),
        ]
      : []),
    ...(changed.length > 0 ? [say(rich`Changed: ${here(changed)}.`, rich`调整：${here(changed)}。`)] : []),
  ]
}
