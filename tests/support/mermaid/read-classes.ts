import type { ClassDb } from '../../../electron/mermaid/read-classes'
import { decoded, readMermaid } from './read-mermaid'

/** What is drawn: Markdown takes away the backslashes, which stand for themselves only as entities. */
const shown = (text: string): string => decoded(text.replaceAll('\\', ''))

const ends = ['o', '<|', '*', '<'] as const
const end = (type: number | string): string => (typeof type === 'number' ? (ends[type] ?? '?') : '')

/** A class diagram as the real parser understands it, with texts as a person would read them. */
export async function readClasses(text: string) {
  const db = await readMermaid<ClassDb>(text, 'classDiagram')
  return {
    classes: Object.fromEntries(
      [...db.getClasses()].map(([id, each]) => [
        id,
        {
          label: shown(each.label).trim(),
          marks: each.annotations.map(shown),
          library: each.cssClasses.split(' ').includes('library'),
          inside: each.parent ?? null,
          attributes: each.members.map((member) => ({
            visibility: member.visibility,
            text: shown(member.id),
            mark: member.classifier,
          })),
          operations: each.methods.map((member) => ({
            visibility: member.visibility,
            name: shown(member.id),
            parameters: shown(member.parameters ?? ''),
            returns: shown(member.returnType ?? ''),
            mark: member.classifier,
          })),
        },
      ]),
    ),
    namespaces: Object.fromEntries(
      [...db.getNamespaces().values()].map(({ id, label, parent }) => [
        id,
        { label: shown(label).trim(), inside: parent ?? null },
      ]),
    ),
    relations: db.getRelations().map((each) => ({
      from: each.id1,
      to: each.id2,
      arrow: `${end(each.relation.type1)}${each.relation.lineType === 1 ? '..' : '--'}${end(each.relation.type2)}`,
      label: shown(each.title ?? ''),
      many: [each.relationTitle1, each.relationTitle2].map((many) => (many === 'none' ? '' : shown(many))),
    })),
    notes: [...db.getNotes().values()].map((note) => ({ at: note.class, text: shown(note.text) })),
  }
}
