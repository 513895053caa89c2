import type { Service } from '../../model/service'
import { serviceRole } from '../service-role'
import { label } from './mermaid-document'

/**
 * A service as a node of a flowchart, with what stands on it. Shapes that every Mermaid since 11.3 knows. Newer ones, such as `browser` and `person`, would be an error that takes
 * the whole diagram down where a wiki or a repository lags behind.
 */
export function serviceNode(id: string, text: string, service: Service): string[] {
  const name = `"${label(text)}"`
  switch (serviceRole(service)) {
    case 'unknown':
      return [`${id}[${name}]`]
    case 'client':
      return [`${id}([${name}])`]
    case 'store':
      return [`${id}[(${name})]`]
    case 'broker':
      return [`${id}[${name}]`, `${id}@{ shape: h-cyl }`]
    case 'service':
      return [`${id}(${name})`]
  }
}
