import type { Locale } from '../base/localized'
import { technologyName } from '../catalog/catalog'
import type { Service } from '../model/service'

/** A name with how many copies of it there are, where there are several. */
export const replicated = (name: string, replicas: number): string =>
  replicas > 1 ? `${name} × ${replicas}` : name

/** A service as two lines of one label: its name, and what it is made with, with its copies. */
export const serviceLabel = ({ name, technology }: Service, replicas: number, language: Locale): string =>
  `${name}\n${replicated(technologyName(technology)[language], replicas)}`
