import type { StatementKind } from '../../../model/statements/statement-text'
import type { Diagram, DiagramNote, FlowchartDiagram } from '../../reading/diagram'
import type { Imported } from '../../reading/imported'
import { isOwnNote } from '../class-notes'
import { isOwnStyle } from './own-styles'
import type { Subject, Subjects } from './statement-subjects'

/** What the parser knows of a diagram that the model has no place for, whichever way it is written. */
export interface SaidBesides {
  readonly kind: StatementKind
  readonly text: string
  readonly subject: Subject | null
  /** What it is about is not part of the design. */
  readonly isLost?: boolean
  /** How the statement that says it begins. */
  readonly word: RegExp
}

/** Shapes that say what kind of service a node is: an export draws one of them by itself. */
const usual: ReadonlySet<string> = new Set(
  ' square rect rounded round stadium cylinder cyl h-cyl das db database group icon iconSquare iconCircle iconRounded imageSquare'.split(
    ' ',
  ),
)
/** Shapes by the names that `@{ shape: … }` has for them. */
const shapeNames: { readonly [shape: string]: string } = {
  diamond: 'diam',
  hexagon: 'hex',
  subroutine: 'fr-rect',
  doublecircle: 'dbl-circ',
  lean_right: 'lean-r',
  lean_left: 'lean-l',
  trapezoid: 'trap-b',
  inv_trapezoid: 'trap-t',
}

/** @param isExport whether an export wrote the text, which gives styles of its own */
export function saidBesides(
  diagram: Diagram,
  imported: Imported,
  isExport: boolean,
  subjects: Subjects,
): SaidBesides[] {
  switch (diagram.kind) {
    case 'flowchart':
      return inFlowchart(diagram, subjects)
    case 'classes':
      return [
        ...(diagram.direction === undefined ? [] : [directionOf(diagram.direction, null)]),
        ...diagram.classes.flatMap(({ id, styles }) => stylesOf(styles, subjects.named(id))),
        ...diagram.notes.flatMap((note) => noteOf(note, imported, isExport, subjects)),
      ]
    case 'sequence':
      return []
  }
}

function inFlowchart(
  { nodes, edges, groups, direction }: FlowchartDiagram,
  { named }: Subjects,
): SaidBesides[] {
  return [
    ...(direction === undefined ? [] : [directionOf(direction, null)]),
    ...groups.flatMap(({ id, direction: own }) => {
      const subject = named(id)
      if (own === undefined) return []
      return [{ ...directionOf(own, subject), word: /^direction\s/, isLost: !subject }]
    }),
    ...nodes.flatMap(({ id, shape }): SaidBesides[] => {
      const subject = named(id)
      return usual.has(shape) || !subject
        ? []
        : [{ kind: 'shape', text: shapeNames[shape] ?? shape, subject, word: wordOf(id) }]
    }),
    ...[...nodes, ...groups].flatMap(({ id, styles = [] }) => stylesOf(styles, named(id))),
    ...edges.flatMap(({ styles = [] }, at) => stylesOf(styles, named(`#${at}`))),
  ]
}

const directionOf = (text: string, subject: Subject | null): SaidBesides => ({
  kind: 'direction',
  text,
  subject,
  word: subject ? /^direction\s/ : /^(?:flowchart|graph|swimlane|direction)\b/,
})

const stylesOf = (styles: readonly string[], subject: Subject | null): SaidBesides[] =>
  [...new Set(styles)]
    .filter((name) => !isOwnStyle(name))
    .map((text) => ({
      kind: 'class',
      text,
      subject,
      isLost: !subject,
      word: /^(?:class|cssClass)\s|:::/,
    }))

function noteOf(
  { about, text }: DiagramNote,
  { design }: Imported,
  isExport: boolean,
  { named }: Subjects,
): SaidBesides[] {
  const subject = about === null ? null : named(about)
  const element = subject && 'about' in subject ? design.classes.get(subject.about) : undefined
  if (element && isExport && isOwnNote(text, element, design)) return []
  return about !== null && !subject ? [] : [{ kind: 'note', text, subject, word: /^note\b/ }]
}

/** A name as a word of its own. */
const wordOf = (id: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${id.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}_])`, 'u')
