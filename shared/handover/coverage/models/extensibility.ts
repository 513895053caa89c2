import { subtopic, type ThinkingModel } from '../model'
import {
  applications,
  below,
  fewerThan,
  having,
  lastingStores,
  ofKind,
  webApplications,
  where,
} from '../sources'

export const extensibility: ThinkingModel = {
  id: 'extensibility',
  name: { en: 'Extensibility', zh: '可扩展思维' },
  topics: [
    {
      id: 'extensibility.evolution',
      name: { en: 'Evolution', zh: '架构演进' },
      subtopics: [
        subtopic(
          'Monolith to services',
          '单体到微服务',
          [
            where(
              { en: 'shipped apart', zh: '独立发布' },
              (service, reading) => reading.applications.length > 1 && reading.applications.includes(service),
            ),
          ],
          {
            needless: [below('projectScale', 3)],
            audits: ['scale-shortfall', 'shared-databases'],
            mend: { draw: { en: 'Divide the application along its domains', zh: '按业务域拆分应用' } },
          },
        ),
        subtopic(
          'Services to cloud native',
          '微服务到云原生',
          [having('stateless', true), ofKind('orchestrator')],
          {
            audits: ['local-state', 'missing-scalable-platform'],
            mend: { set: { stateless: true }, on: applications },
          },
        ),
        subtopic('Cloud native to serverless', '云原生到无服务器', [ofKind('serverless')], {
          needless: [below('deploymentEnvironment', 5), fewerThan(6)],
          mend: { add: 'aws-lambda' },
        }),
        subtopic('Interfaces that can change', '接口版本化', [having('apiVersioning', true)], {
          audits: ['unversioned-api', 'unversioned-team-api', 'uncontracted-calls'],
          mend: { set: { apiVersioning: true }, on: webApplications },
        }),
      ],
    },
    {
      id: 'extensibility.stack-upgrade',
      name: { en: 'Upgrades of the stack', zh: '技术栈升级' },
      subtopics: [
        subtopic('Synchronous to asynchronous', '同步到异步', [having('handlers', 'async')], {
          needless: [below('concurrency', 3)],
          audits: ['concurrency-shortfall'],
          mend: { set: { handlers: 'async' }, on: webApplications },
        }),
        subtopic(
          'One host to several',
          '单机到分布式',
          [
            where(
              ({ settings }) => ({ en: `${settings.zones} zones`, zh: `${settings.zones} 个可用区` }),
              ({ settings }) => (settings.zones ?? 1) > 1,
            ),
          ],
          {
            needless: [below('deploymentEnvironment', 2)],
            audits: ['single-host', 'single-zone', 'single-replica'],
            mend: {
              set: { zones: 2 },
              on: (reading) => [...applications(reading), ...lastingStores(reading)],
            },
          },
        ),
        subtopic(
          'Local to cloud',
          '本地到云端',
          [having('managed', true), ofKind('infrastructure-as-code', 'serverless')],
          {
            needless: [below('deploymentEnvironment', 3)],
            audits: ['unscripted-infrastructure', 'self-run-stores'],
            mend: { add: 'opentofu' },
          },
        ),
      ],
    },
    {
      id: 'extensibility.development',
      name: { en: 'Ways of developing', zh: '开发模式' },
      subtopics: [
        subtopic('Teams that own services', '团队职责', [having('owner')], {
          audits: ['unowned-services'],
          mend: {
            draw: {
              en: 'Name the owner in the settings of the applications',
              zh: '在应用的属性中填写负责团队',
            },
          },
        }),
        subtopic('DevOps', 'DevOps', [having('deployment', 'rolling'), having('errorTracking', true)], {
          audits: ['disruptive-deployment', 'untracked-errors'],
          mend: { set: { deployment: 'rolling' }, on: applications },
        }),
        subtopic('CI/CD', 'CI/CD', [ofKind('delivery')], {
          needless: [below('maintenanceLifecycle', 2)],
          audits: ['missing-delivery'],
          mend: { add: 'argo-cd' },
        }),
        subtopic(
          'Automatic tests',
          '自动化测试',
          [where({ en: 'runs the tests', zh: '运行测试' }, ({ technology }) => technology === 'pytest')],
          {
            needless: [below('maintenanceLifecycle', 2)],
            mend: { add: 'pytest' },
          },
        ),
      ],
    },
  ],
}
