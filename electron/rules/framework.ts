import { technologies, technology } from '../../shared/catalog/catalog'
import type { Capability, Technology } from '../../shared/catalog/technology'

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
export const frameworkGives = ({ id }: Technology): ReadonlySet<Capability> => givenBy.get(id) ?? none
