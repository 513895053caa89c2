import type { Result } from '../../../shared/base/result'
import { designFromDiagram } from '../../../shared/exchange/reading/design-from-diagram'
import type { ReadDiagram } from '../../../shared/exchange/reading/read-diagram'
import { attributeText } from '../../../shared/model/classes/python-attribute'
import { formatOperation } from '../../../shared/model/classes/python-operation'
import { type Design, emptyDesign } from '../../../shared/model/design'
import { participantName } from '../../../shared/model/interaction/participant-name'
import type { Step } from '../../../shared/model/interaction/step'

/** The design that a text becomes by itself, and all that is said about it. */
export function designOf(read: Result<ReadDiagram>): { design: Design; remarks: string[] } {
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { design, remarks } = designFromDiagram(read.value.diagram, [], 'Sequence', emptyDesign())
  return {
    design,
    remarks: [...read.value.remarks, ...remarks].map(({ line, text }) => `${line ?? ''} ${text.en}`.trim()),
  }
}

/** Services with technology and lane, then links. */
export function servicesOutline({ services, links }: Design) {
  const name = (id: string): string => services.get(id)?.name ?? id
  return {
    services: [...services.values()].map(
      ({ name: shown, technology, layer, replicas }) =>
        `${shown} | ${technology} | ${layer}${replicas > 1 ? ` | ${replicas}` : ''}`,
    ),
    links: [...links.values()].map(
      ({ source, target, sync, label, settings }) =>
        `${name(source)} ${sync ? '->' : '~>'} ${name(target)} | ${label} | ${settings.protocol ?? ''}`,
    ),
  }
}

/** Classes with their members, then relations. */
export function classesOutline({ classes, packages, classRelations }: Design) {
  const name = (id: string): string => classes.get(id)?.name ?? id
  return {
    classes: [...classes.values()].flatMap((each) => [
      `${each.package === null ? '' : `${packages.get(each.package)?.name}.`}${each.name} | ${each.kind}${each.stereotype ? ` | ${each.stereotype}` : ''}`,
      ...each.attributes.map((one) => `  ${one.visibility} ${attributeText(one)}`),
      ...each.operations.map((one) => `  ${one.visibility} ${formatOperation(one)}`),
    ]),
    relations: [...classRelations.values()].map(
      ({ source, target, kind, sourceMultiplicity, targetMultiplicity, label }) =>
        `${name(source)} ${sourceMultiplicity} ${kind} ${targetMultiplicity} ${name(target)} | ${label}`,
    ),
  }
}

/** A sequence as lines, what stands in fragments indented. */
export function sequenceOutline(design: Design): string[] {
  const [talk] = design.interactions.values()
  if (!talk) return []
  const names = new Map(talk.participants.map((each) => [each.id as string, participantName(design, each)]))
  const line = (step: Step): string[] => {
    if (step.type === 'message')
      return [`${names.get(step.from)} ${step.kind} ${names.get(step.to)}: ${step.text}`]
    if (step.type === 'note')
      return [
        `note ${step.placement} ${step.participants.map((id) => names.get(id)).join('+')}: ${step.text}`,
      ]
    return step.operands.flatMap(({ guard, steps }, n) => [
      `${n === 0 ? step.kind : 'else'} ${guard}`,
      ...steps.flatMap(line).map((each) => `  ${each}`),
    ])
  }
  return [
    talk.name,
    ...talk.participants.map((each) => {
      const box = talk.boxes.find(({ id }) => id === each.box)
      return `${names.get(each.id)} | ${each.shape ?? ''} | ${box?.name ?? ''}`
    }),
    ...talk.steps.flatMap(line),
  ]
}
