import type { Design } from '../../../model/design'
import { oneLine } from '../../label-text'
import type { Diagram } from '../../reading/diagram'
import type { SourceStatement } from './source-statements'

interface Called {
  readonly text: string
  /** What it is called in the text; its statement is looked for by that where no line is known. */
  readonly id?: string
  readonly line?: number | null
}

/** Statements are looked for so often: no more of them are named. */
const mostSought = 40

/**
 * Lines of names and labels that a text writes on several lines and the design has on one; `null` where the line is not
 * known. What an export says of such a name in a comment is no loss.
 */
export function brokenNames(
  diagram: Diagram,
  statements: readonly SourceStatement[],
  design: Design,
): (number | null)[] {
  const broken = calledIn(diagram).filter(({ text }) => text.includes('\n'))
  if (broken.length === 0) return []
  const kept = new Set(namesIn(design).flatMap((name) => (name.includes('\n') ? [oneLine(name)] : [])))
  const lost = broken.filter(({ text }) => !kept.has(oneLine(text)))
  const lines = lost.map(({ id, line }, at) => {
    if (line !== undefined || id === undefined) return line ?? null
    if (at >= mostSought) return null
    const own = statements.filter(({ text }) => text.includes(id))
    return (own.find(({ text }) => /<br|\n|\\n/i.test(text)) ?? own[0])?.line ?? null
  })
  return lines.sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
}

function calledIn(diagram: Diagram): readonly Called[] {
  switch (diagram.kind) {
    case 'flowchart':
      return [
        ...diagram.nodes.map(({ id, text }) => ({ id, text })),
        ...diagram.groups.map(({ title: text, line = null }) => ({ text, line })),
        ...diagram.edges.map(({ text, line = null }) => ({ text, line })),
      ]
    case 'classes':
      return [
        ...diagram.classes.map(({ id, name: text }) => ({ id, text })),
        ...diagram.namespaces.map(({ id, name: text }) => ({ id, text })),
        ...diagram.relations.map(({ label: text, line }) => ({ text, line })),
      ]
    case 'sequence':
      return [
        ...diagram.participants.map(({ id, name: text }) => ({ id, text })),
        ...diagram.boxes.map(({ title: text, line }) => ({ text, line })),
      ]
  }
}

const namesIn = (design: Design): readonly string[] => [
  ...[...design.services.values(), ...design.packages.values(), ...design.classes.values()].map(
    ({ name }) => name,
  ),
  ...[...design.links.values(), ...design.classRelations.values()].map(({ label }) => label),
  ...[...design.groups.values(), ...design.deploymentNodes.values()].map(({ name = '' }) => name),
  ...[...design.interactions.values()].flatMap(({ participants, boxes }) => [
    ...participants.flatMap(({ represents }) => (represents.kind === 'other' ? [represents.name] : [])),
    ...boxes.map(({ name }) => name),
  ]),
]
