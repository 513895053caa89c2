import bypassedRepositories from '../../../../../../electron/rules/audits/maintainability/bypassed-repositories.audit'
import { serviceId } from '../../../../../../shared/base/ids'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'
import { design } from '../../../../../support/design'

const { services } = design({ db: 'postgresql', api: 'fastapi' })

const withStore = (relations: string[]) => ({
  ...classDesign(
    {
      Orders: { stereotype: 'service' },
      Repository: { stereotype: 'repository' },
      Session: { stereotype: 'client', service: serviceId('db') },
    },
    relations,
  ),
  services,
})

auditTester(bypassedRepositories, {
  passes: {
    'a service that knows the repository': {
      design: withStore(['Orders --> Repository', 'Repository --> Session']),
    },
  },
  fails: {
    'a service that knows the session alone': {
      design: withStore(['Orders --> Session', 'Repository --> Session']),
      evidence: [['Orders', 'Orders.Session.association', 'Session']],
      fixed: 1,
    },
  },
  between: {
    'a service that knows both': {
      design: withStore(['Orders --> Repository', 'Orders --> Session', 'Repository --> Session']),
      score: 0.5,
      evidence: [['Orders', 'Orders.Session.association', 'Session']],
      fixed: 1,
    },
  },
  skips: {
    'no repository': {
      design: {
        ...classDesign({ Orders: { stereotype: 'service' }, Session: { service: serviceId('db') } }, [
          'Orders --> Session',
        ]),
        services,
      },
    },
    'a session of something that keeps no data': {
      design: {
        ...classDesign(
          {
            Orders: { stereotype: 'service' },
            Api: { service: serviceId('api') },
            R: { stereotype: 'repository' },
          },
          ['Orders --> Api'],
        ),
        services,
      },
    },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
