import { isClassDiagram, type Member } from '../../../electron/mermaid/read-classes'
import { decoded, entriesOf, type MermaidVersion, readMermaid } from './read-mermaid'

/** What is drawn: Markdown takes away the backslashes, which stand for themselves only as entities. */
const shown = (text: string): string => decoded(text.replaceAll('\\', ''))

const ends = ['o', '<|', '*', '<'] as const
const end = (type: number | string): string => (typeof type === 'number' ? (ends[type] ?? '?') : '')

/** A member as version 10 keeps it: visibility, name or text, in parentheses the parameters, what is returned, and a mark. */
const writtenMember = /^([-+#~]?)(.*?)(?:\((.*)\)\s*(.*?))?([$*]?)$/su

function memberOf(member: Member | string): Member {
  if (typeof member !== 'string') return member
  const [, visibility = '', id = '', parameters = '', returnType = '', classifier = ''] =
    writtenMember.exec(member.trim()) ?? []
  return { visibility, id, parameters, returnType, classifier }
}

/** A class diagram as the real parser understands it, with texts as a person would read them. */
export async function readClasses(text: string, version?: MermaidVersion) {
  const db = await readMermaid(text, 'classDiagram', isClassDiagram, version)
  return {
    classes: Object.fromEntries(
      entriesOf(db.getClasses()).map(([id, each]) => [
        id,
        {
          label: shown(each.label).trim(),
          marks: each.annotations.map(shown),
          library: [each.cssClasses].flat().join(' ').split(' ').includes('library'),
          inside: each.parent || null,
          attributes: each.members.map(memberOf).map((member) => ({
            visibility: member.visibility,
            text: shown(member.id),
            mark: member.classifier,
          })),
          operations: each.methods.map(memberOf).map((member) => ({
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
      entriesOf(db.getNamespaces()).map(([, { id, label, parent }]) => [
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
    notes: entriesOf(db.getNotes()).map(([, note]) => ({ at: note.class, text: shown(note.text) })),
  }
}
