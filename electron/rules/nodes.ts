import type { LinkId, ServiceId } from '../../shared/base/ids'
import type { Technology } from '../../shared/catalog/technology'
import type { Standing } from '../../shared/model/deployment/standing'
import type { Link } from '../../shared/model/link'
import type { Service } from '../../shared/model/service'

/** A service as a place to walk from: its links lead to nodes, so that a walk looks nothing up. */
export interface ServiceNode {
  readonly id: ServiceId
  /** A small number of its own, for tables with a row for each service; another gets it once this one is gone. */
  readonly slot: number
  /** As it is effective: placed in the zones it is placed in. Absent while links lead to a service that is not there. */
  readonly service: Service | undefined
  readonly technology: Technology | undefined
  /** Where its copies stand; absent: none is placed. */
  readonly placed: Standing | undefined
  readonly out: readonly LinkNode[]
  readonly in: readonly LinkNode[]
}

/** A link with the nodes at its ends. */
export interface LinkNode {
  readonly id: LinkId
  readonly slot: number
  /** Absent once it is deleted. */
  readonly link: Link | undefined
  readonly source: ServiceNode
  readonly target: ServiceNode
  /** Somebody waits for an answer on it: walks ask this often. */
  readonly waits: boolean
}

/** What an audit of elements looks at, one by one. */
export interface NodesOver {
  readonly services: ServiceNode
  readonly links: LinkNode
}
