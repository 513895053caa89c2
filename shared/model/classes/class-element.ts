import { z } from 'zod'
import { classIdSchema, packageIdSchema, serviceIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import type { Localized } from '../../base/localized'
import { layerSchema } from '../layer'
import { maxNameLength } from '../service'
import { attributeSchema, maxMembers, operationSchema } from './member'

/** What Python makes of it. `protocol` stands for structural interfaces, `abstract` for abstract base classes. */
export const classKinds = ['class', 'abstract', 'protocol', 'dataclass', 'enum', 'exception'] as const
export type ClassKind = (typeof classKinds)[number]

export const classKindNames: { readonly [K in ClassKind]: Localized } = {
  class: { en: 'Class', zh: '类' },
  abstract: { en: 'Abstract class', zh: '抽象类' },
  protocol: { en: 'Protocol', zh: '协议（接口）' },
  dataclass: { en: 'Dataclass', zh: '数据类' },
  enum: { en: 'Enum', zh: '枚举' },
  exception: { en: 'Exception', zh: '异常' },
}

/** The part that a class plays in the architecture, apart from what Python makes of it. */
export const stereotypes = [
  'controller',
  'service',
  'repository',
  'client',
  'adapter',
  'factory',
  'task',
  'entity',
  'value-object',
  'event',
  'unit-of-work',
] as const
export type Stereotype = (typeof stereotypes)[number]

export const stereotypeNames: { readonly [S in Stereotype]: Localized } = {
  controller: { en: 'Controller', zh: '控制器' },
  service: { en: 'Service', zh: '领域服务' },
  repository: { en: 'Repository', zh: '仓储' },
  client: { en: 'Client', zh: '客户端' },
  adapter: { en: 'Adapter', zh: '适配器' },
  factory: { en: 'Factory', zh: '工厂' },
  task: { en: 'Task', zh: '任务' },
  entity: { en: 'Entity', zh: '实体' },
  'value-object': { en: 'Value object', zh: '值对象' },
  event: { en: 'Event', zh: '事件' },
  'unit-of-work': { en: 'Unit of work', zh: '工作单元' },
}

/** A class of the team, or one that a library brings. */
export const origins = ['own', 'library'] as const

export const classSchema = lazyObject(() => ({
  id: classIdSchema,
  /** Its name in code. Never scored. */
  name: z.string().max(maxNameLength),
  kind: z.enum(classKinds),
  stereotype: z.enum(stereotypes).optional(),
  origin: z.enum(origins),
  /** `null`: in no package. */
  package: packageIdSchema.nullable(),
  /** Layer of the architecture that it belongs to; absent: not stated. */
  layer: layerSchema.optional(),
  /** The service that it fronts: through it the rest of the code reaches that service. */
  service: serviceIdSchema.optional(),
  attributes: z.array(attributeSchema).max(maxMembers),
  operations: z.array(operationSchema).max(maxMembers),
}))
export type ClassElement = Readonly<z.infer<typeof classSchema>>

/** Kinds that say what must be there and leave the doing to others. */
export const isAbstraction = ({ kind }: ClassElement): boolean => kind === 'abstract' || kind === 'protocol'
