import { classLabel, classTitle } from '../../shared/exchange/mermaid/reading/shown-text'
import { takeLineNumber } from '../../shared/exchange/mermaid/reading/source-lines'
import { type ClassDiagram, type RelationEnd, relationEnds } from '../../shared/exchange/reading/diagram'

/** What Mermaid keeps of a class diagram, as far as it is read here. */
export interface ClassDb {
  getClasses(): ReadonlyMap<string, ClassNode>
  getRelations(): readonly {
    id1: string
    id2: string
    title?: string
    relationTitle1: string
    relationTitle2: string
    relation: { type1: number | string; type2: number | string; lineType: number }
  }[]
  getNamespaces(): ReadonlyMap<string, { id: string; label: string; parent?: string }>
  getNotes(): ReadonlyMap<string, { class?: string; text: string }>
  getDirection(): string
  /** Ends of lollipops. */
  readonly interfaces?: readonly { id: string; label: string }[]
}

interface ClassNode {
  readonly id: string
  readonly label: string
  readonly type: string
  readonly cssClasses: string
  readonly annotations: readonly string[]
  readonly members: readonly Member[]
  readonly methods: readonly Member[]
  readonly parent?: string
}

export interface Member {
  readonly id: string
  readonly visibility: string
  readonly classifier: string
  readonly parameters?: string
  readonly returnType?: string
}

/** Whether what Mermaid keeps of a diagram is a class diagram. */
export const isClassDiagram = (db: object): db is ClassDb => 'getClasses' in db && 'getNamespaces' in db

/** A class diagram as plain data. A lollipop is an interface of its own, named by its end. */
export function readClasses(db: ClassDb): ClassDiagram {
  const direction = db.getDirection()
  return {
    kind: 'classes',
    classes: [
      ...[...db.getClasses().values()].map((each) => ({
        id: each.id,
        name: classTitle(each.label).trim() + (each.type === '' ? '' : `[${generic(each.type)}]`),
        marks: each.annotations.map((mark) => classLabel(mark).trim()),
        styles: each.cssClasses.split(' ').filter((name) => name !== ''),
        inside: each.parent ?? null,
        attributes: each.members.map(({ id, visibility, classifier }) => ({
          visibility,
          text: generic(classLabel(id)),
          classifier,
        })),
        operations: each.methods.map((method) => ({
          visibility: method.visibility,
          name: generic(classLabel(method.id)),
          parameters: generic(classLabel(method.parameters ?? '')),
          returns: generic(classLabel(method.returnType ?? '')),
          classifier: method.classifier,
        })),
      })),
      ...(db.interfaces ?? []).map(({ id, label }) => ({
        id,
        name: classTitle(label).trim(),
        marks: ['interface'],
        styles: [],
        inside: null,
        attributes: [],
        operations: [],
      })),
    ],
    relations: db.getRelations().map((each) => {
      const { text, line } = takeLineNumber(each.title ?? '')
      return {
        from: each.id1,
        to: each.id2,
        fromEnd: endOf(each.relation.type1),
        toEnd: endOf(each.relation.type2),
        dotted: each.relation.lineType === 1,
        label: classTitle(text).trim(),
        fromMany: manyOf(each.relationTitle1),
        toMany: manyOf(each.relationTitle2),
        line,
      }
    }),
    namespaces: [...db.getNamespaces().values()].map(({ id, label, parent }) => ({
      id,
      name: classTitle(label).trim(),
      inside: parent ?? null,
    })),
    notes: [...db.getNotes().values()].map((note) => ({
      about: note.class ?? null,
      text: classTitle(note.text).trim(),
    })),
    ...(direction !== 'TB' && { direction }),
  }
}

const endOf = (type: number | string): RelationEnd =>
  typeof type === 'number' ? (relationEnds[type + 1] ?? 'none') : 'none'

const manyOf = (text: string): string => (text === 'none' ? '' : classLabel(text).trim())

/** `List~int~` as Python writes it: `List[int]`. */
function generic(text: string): string {
  let written = text.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  for (let last = ''; last !== written; ) {
    last = written
    written = written.replace(/~([^~]*)~/, '[$1]')
  }
  return written
}
