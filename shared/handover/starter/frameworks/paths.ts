import type { CodeBase, Plan, Resource } from '../plan/plan'

/** Where the addresses of a code base begin. */
export const prefixOf = ({ lead }: Pick<CodeBase, 'lead'>): string =>
  lead.settings.apiVersioning === false ? '' : '/v1'

/** The address of a resource at whoever it is handed on to. */
export function pathThere({ codeBases }: Plan, { via, many }: Resource): string {
  const other = codeBases.find(({ members }) => via !== undefined && members.includes(via.service))
  return `${other ? prefixOf(other) : '/v1'}/${many}`
}
