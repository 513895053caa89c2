import mixedFamilies from '../../../../../../electron/rules/audits/extension-potential/mixed-families.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

/** A factory of queues and stores, in the cloud and at home. */
const family = (relations: readonly string[], factories: readonly string[] = ['Cloud', 'Home']) =>
  classDesign(
    {
      Factory: 'abstract',
      Cloud: 'class',
      Home: 'class',
      Queue: 'protocol',
      Sqs: 'class',
      Rabbit: 'class',
      Store: 'protocol',
      S3: 'class',
      Disk: 'class',
    },
    relations,
    {
      p1: {
        pattern: 'factory-method',
        roles: {
          creator: ['Factory'],
          'concrete-creator': factories,
          product: ['Queue'],
          'concrete-product': ['Sqs', 'Rabbit'],
        },
      },
      p2: {
        pattern: 'factory-method',
        roles: {
          creator: ['Factory'],
          'concrete-creator': factories,
          product: ['Store'],
          'concrete-product': ['S3', 'Disk'],
        },
      },
    },
  )

const whole = ['Cloud ..> Sqs', 'Cloud ..> S3', 'Home ..> Rabbit', 'Home --> Disk']

auditTester(mixedFamilies, {
  passes: { 'two factories that make a queue and a store each': { design: family(whole) } },
  fails: {
    'factories that make nothing': {
      design: family([]),
      evidence: [
        ['Cloud', 'Queue', 'Store'],
        ['Home', 'Queue', 'Store'],
      ],
      fixed: null,
    },
  },
  between: {
    'a factory without a store': {
      design: family(whole.slice(0, 3)),
      score: 0.75,
      evidence: [['Home', 'Store']],
    },
    'a single factory': {
      design: family(whole.slice(0, 2), ['Cloud']),
      score: 0.5,
      evidence: [['Factory']],
    },
  },
  skips: {
    'one factory method': {
      design: classDesign({ A: 'abstract', B: 'class', P: 'protocol', X: 'class' }, ['B ..> X'], {
        p1: {
          pattern: 'factory-method',
          roles: { creator: ['A'], 'concrete-creator': ['B'], product: ['P'], 'concrete-product': ['X'] },
        },
      }),
    },
    'factory methods of different creators': {
      design: classDesign({ A: 'abstract', B: 'abstract', P: 'protocol', Q: 'protocol' }, [], {
        p1: { pattern: 'factory-method', roles: { creator: ['A'], product: ['P'] } },
        p2: { pattern: 'factory-method', roles: { creator: ['B'], product: ['Q'] } },
      }),
    },
  },
})
