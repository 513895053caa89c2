import { technologies, technology } from '../../shared/catalog/catalog'
import type { Capability } from '../../shared/catalog/technology'
import type { Neighbour, ServiceSite } from './site'

/** Frameworks that live inside a project of another one, which gives all that it gives anyway. */
const extended: { readonly [extension: string]: string } = { djangorestframework: 'django' }

const none: ReadonlySet<Capability> = new Set()

const givenBy: ReadonlyMap<string, ReadonlySet<Capability>> = new Map(
  [...technologies.values()]
    .filter(({ category }) => category === 'web-framework')
    .map(({ id, provides }) => [
      id,
      new Set([...provides, ...(technology(extended[id] ?? '')?.provides ?? [])]),
    ]),
)

/** What a web framework gives by itself, with the framework that it extends; empty for anything else. */
export const frameworkGives = (technology: string): ReadonlySet<Capability> => givenBy.get(technology) ?? none

/** A part inside it, a neighbour or a setting gives what the framework lacks. Another framework is no part of this one. */
export function isAdded({ service, parts, out, in: into }: ServiceSite, capability: Capability): boolean {
  const { migrationTool = 'none', auth = 'none' } = service.settings
  if (capability === 'migrations' && migrationTool !== 'none') return true
  if (capability === 'authentication' && auth !== 'none') return true
  const isBeside = ({ technology }: Neighbour): boolean =>
    technology !== undefined &&
    technology.category !== 'web-framework' &&
    technology.provides.includes(capability)
  return (
    parts.some(({ provides }) => provides.includes(capability)) || out.some(isBeside) || into.some(isBeside)
  )
}
