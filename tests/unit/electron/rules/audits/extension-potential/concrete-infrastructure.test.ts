import concreteInfrastructure from '../../../../../../electron/rules/audits/extension-potential/concrete-infrastructure.audit'
import { serviceId } from '../../../../../../shared/base/ids'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

auditTester(concreteInfrastructure, {
  passes: {
    'a service that knows a protocol': {
      design: classDesign(
        {
          Orders: { stereotype: 'service' },
          Store: { kind: 'protocol', stereotype: 'repository' },
          SqlStore: { stereotype: 'repository' },
        },
        ['Orders --> Store', 'SqlStore ..|> Store'],
      ),
    },
  },
  fails: {
    'a service that knows a repository itself': {
      design: classDesign(
        { Orders: { stereotype: 'service' }, SqlStore: { stereotype: 'repository', operations: 3 } },
        ['Orders --> SqlStore'],
      ),
      evidence: [['SqlStore', 'Orders']],
      fixed: 1,
    },
    'a class of the business layer that knows what fronts a service': {
      design: classDesign({ Orders: { layer: 'business' }, Mail: { service: serviceId('mail') } }, [
        'Orders => Mail',
      ]),
      evidence: [['Mail', 'Orders']],
      // The protocol fronts nothing itself, so the business class knows no infrastructure any more.
      fixed: 0,
    },
  },
  between: {
    'one of three, the most used one first': {
      design: classDesign(
        {
          Orders: { stereotype: 'service' },
          Bills: { stereotype: 'service' },
          Pay: { stereotype: 'client' },
          Store: { kind: 'abstract', stereotype: 'repository' },
        },
        ['Orders --> Store', 'Bills --> Store', 'Bills ..> Pay'],
      ),
      score: 2 / 3,
      evidence: [['Pay', 'Bills']],
      fixed: 1,
    },
  },
  skips: {
    'a repository that knows a client': {
      design: classDesign({ A: { stereotype: 'repository' }, B: { stereotype: 'client' } }, ['A --> B']),
    },
    'a service that is a kind of a client': {
      design: classDesign({ A: { stereotype: 'service' }, B: { stereotype: 'client' } }, ['A --|> B']),
    },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
