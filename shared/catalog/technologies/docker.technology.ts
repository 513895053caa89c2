import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'docker',
  name: 'Docker',
  category: 'container-runtime',
  section: 'platform',
  layer: 'platform',
  runtime: 'platform',
  summary: {
    en: 'Builds images and runs containers on one host, with Compose for a handful of services.',
    zh: '在单台主机上构建镜像、运行容器，并用 Compose 编排少量服务。',
  },
  advice: {
    en: 'Choose it for development and single-host deployments; not as the only platform of a service that must survive the loss of its host.',
    zh: '适合开发环境和单机部署；如果服务必须在主机故障后继续运行，就不能只靠它。',
  },
  provides: ['containers'],
  needs: [],
  pypi: 'docker',
  version: { value: '29.7.2', source: 'https://endoflife.date/docker-engine', date: '2026-08-22' },
  firstRelease: { year: 2017, source: 'https://endoflife.date/docker-engine', orEarlier: true },
  usedBy: [
    {
      who: 'Sentry self-hosted',
      source: 'https://github.com/getsentry/self-hosted/blob/HEAD/docker-compose.yml',
    },
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
    {
      who: 'Apache Superset',
      source: 'https://github.com/apache/superset/blob/HEAD/docker-compose-non-dev.yml',
    },
  ],
  docs: 'https://docs.docker.com/',
  rating: { skill: 2, operations: 2, footprint: 'small' },
  pairs: ['kubernetes', 'traefik', 'nginx', 'postgresql'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'docker',
})
